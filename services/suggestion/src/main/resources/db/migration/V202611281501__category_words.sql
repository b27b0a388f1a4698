-- By which words of an opinion its category is suggested (归类建议). The office replaces them; these are our own choice.
ALTER TABLE opinion_category ADD COLUMN words text[] NOT NULL DEFAULT '{}';
UPDATE opinion_category c SET words = shipped.words::text[]
FROM (VALUES
    ('ROADS', '{道路,马路,路面,坑洼,坑槽,破损,人行道,盲道,修路,塌陷,桥,护栏,断头路}'),
    ('PUBLIC_TRANSPORT', '{公交,公交车,公交站,站台,站牌,地铁,班次,线路,候车}'),
    ('TRAFFIC', '{红绿灯,信号灯,斑马线,堵车,拥堵,违停,超速,闯红灯,交警,电动车逆行}'),
    ('PARKING', '{停车,停车位,车位,停车场,停车费,占道停车,充电桩}'),
    ('LIGHTING', '{路灯,照明,灯不亮,不亮,夜间漆黑,灯杆}'),
    ('SANITATION', '{垃圾,清扫,保洁,脏乱,公厕,厕所,卫生,异味,垃圾桶}'),
    ('WASTE_SORTING', '{垃圾分类,分类投放,厨余,可回收,投放点}'),
    ('WATER', '{河道,水库,堤坝,灌溉,水渠,防汛,自来水,供水,停水,水压,水质}'),
    ('DRAINAGE', '{积水,内涝,下水道,井盖,排水,污水,雨水,管网,堵塞}'),
    ('ENERGY', '{供暖,暖气,供热,停电,电压,燃气,天然气,供电,暖气片}'),
    ('HOUSING', '{房屋,危房,拆迁,棚改,老旧小区,加装电梯,房产证,漏水,违建,工地}'),
    ('PROPERTY', '{物业,物业费,业主,业委会,电梯,保安,小区门禁,维修资金}'),
    ('GREENERY', '{绿化,公园,树木,花坛,草坪,修剪,绿地,行道树}'),
    ('ENVIRONMENT', '{噪音,噪声,扬尘,油烟,污染,空气,废气,废水,环保}'),
    ('FIRE_SAFETY', '{消防,火灾,灭火器,消防通道,消火栓,飞线充电,烟雾报警}'),
    ('PUBLIC_SECURITY', '{治安,盗窃,被盗,打架,诈骗,监控,巡逻,赌博}'),
    ('EDUCATION', '{学校,入学,学区,幼儿园,教师,补课,课后服务,校车,学费,放学,中小学}'),
    ('HEALTH', '{医院,看病,医保,卫生院,挂号,报销,药品,疫苗,卫生室}'),
    ('ELDERLY', '{养老,老年,老人,低保,敬老院,日间照料,助餐,残疾人,婚姻登记,殡葬}'),
    ('EMPLOYMENT', '{就业,工资,欠薪,社保,失业,养老金,招聘,培训,工伤}'),
    ('CULTURE', '{文化,体育,图书馆,健身器材,广场舞,球场,文化站,健身}'),
    ('AGRICULTURE', '{农田,农业,村路,种植,养殖,化肥,农机,乡村,宅基地,土地流转,果树}'),
    ('BUSINESS', '{企业,审批,营业执照,融资,税,营商,招商,个体户,办证}'),
    ('MARKET', '{食品安全,假货,价格,市场,摊贩,占道经营,投诉商家,过期,缺斤短两}'),
    ('LEGAL', '{法律,律师,合同,法律援助,起诉,赔偿}'),
    ('DISPUTES', '{纠纷,邻里,矛盾,调解,吵架,争议}'),
    ('GOVERNANCE', '{社区,居委会,网格,村务公开,志愿,养狗,遛狗,楼道堆物,村委会}')) AS shipped (code, words)
WHERE c.code = shipped.code;
