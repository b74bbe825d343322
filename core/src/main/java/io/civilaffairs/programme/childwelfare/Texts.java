package io.civilaffairs.programme.childwelfare;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that child welfare rests on (儿童福利的依据文件). */
final class Texts {
    /** Opinions on the protection of orphans, 2010. */
    static final Instrument ORPHANS = Instrument.of("国务院办公厅关于加强孤儿保障工作的意见", "国办发〔2010〕54号", Provenance.PRIMARY);
    /** Chongqing guide on recognition; the text it quotes was not seen. */
    static final Instrument ORPHAN_GUIDE = Instrument.of("孤儿认定办理指南所引文件（原标题未见）", "渝民发〔2010〕184号", Provenance.SECONDARY);
    /** National notice on paying the orphan allowance; recalled, the text was not read. */
    static final Instrument ORPHAN_PAYMENT =
            Instrument.of("民政部 财政部关于发放孤儿基本生活费的通知", "民发〔2010〕161号", Provenance.RECALLED);
    /** National notice on HIV-infected children; recalled, the text was not read. */
    static final Instrument HIV_PAYMENT =
            Instrument.of("民政部 财政部关于发放艾滋病病毒感染儿童基本生活费的通知", "民发〔2012〕179号", Provenance.RECALLED);
    /** Chongqing mechanism of growth, 2018; only a report was found. */
    static final Instrument GROWTH = Instrument.of("孤儿基本生活自然增长机制", "", Provenance.SECONDARY);
    /** Opinions on children who are in fact unattended, 2019. */
    static final Instrument UNATTENDED = Instrument.of("关于进一步加强事实无人抚养儿童保障工作的意见", "民发〔2019〕62号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2020, 1, 1));
    /** Chongqing notice of 2021 that adds two situations of a parent. */
    static final Instrument UNATTENDED_2021 =
            Instrument.of("关于进一步做好事实无人抚养儿童保障有关工作的通知", "渝民发〔2021〕5号", Provenance.PRIMARY);
    /** Orphan student grant, revision of 2025; only reports were found. */
    static final Instrument STUDENT_GRANT = Instrument.of("“福彩圆梦·孤儿助学工程”项目实施办法", "", Provenance.SECONDARY);
    /** Tomorrow Plan; only a repost was found. */
    static final Instrument TOMORROW_PLAN = Instrument.of("“孤儿医疗康复明天计划”项目实施办法", "", Provenance.SECONDARY);
    /** Civil Code. */
    static final Instrument CIVIL_CODE = Instrument.of("中华人民共和国民法典", "", Provenance.PRIMARY);
    /** National measures on the guarantee, for who counts as living in a household. */
    static final Instrument GUARANTEE_MEASURES =
            Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 7, 1));

    private Texts() {}
}
