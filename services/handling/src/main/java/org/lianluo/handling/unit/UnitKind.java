package org.lianluo.handling.unit;

/** Kinds of handling units. */
enum UnitKind {
    /** The people's government itself (人民政府). */
    GOVERNMENT,
    /** Its office, which hands on and supervises (政府办). */
    GOVERNMENT_OFFICE,
    /** A department (工作部门). */
    BUREAU,
    /** A team or centre of a department (下属机构). */
    BUREAU_SUBUNIT,
    /** An organ managed from above, such as taxation (垂直管理部门). */
    VERTICAL,
    /** A street office (街道办事处). */
    STREET,
    /** A town or township (乡镇). */
    TOWN,
    /** A development zone (开发区). */
    ZONE,
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** An enterprise of public service (公用企业). */
    ENTERPRISE,
    /** A people's organisation (群团组织). */
    GROUP,
    /** An organ of the party (党委部门). */
    PARTY,
    /** Court, procuratorate, supervision (其他国家机关). */
    STATE_ORGAN
}
