package org.lianluo.portal.browser;

/** The usual steps of a survey on screens. */
final class Polling {
    private Polling() {}

    static void begin(Person office, String kind, String title, String method) {
        office.open("/surveys");
        office.follow("起草测评或表决");
        office.choose("类型", kind);
        office.fill("名称", title);
        office.select("方式", method);
    }

    /**
     * Units first: what a browser offers for them would cover what is pressed next.
     *
     * @param unit whose work it is; null for nobody's
     */
    static void item(Person office, int number, String title, String kind, String unit) {
        if (unit != null) {
            office.fill("第 " + number + " 项的责任单位", unit);
        }
        office.fill("第 " + number + " 项", title);
        office.select("第 " + number + " 项的对象类型", kind);
    }

    /** With three deputies, two of whom sign in alone. */
    static void open(Person office) {
        office.follow("确定名册并开始");
        office.choose("陈代表 D410402-0001");
        office.choose("刘代表 D410402-0002");
        office.choose("代表〇三 D410402-0003");
        office.look("poll-opening");
        office.press("确定名册并开始");
    }
}
