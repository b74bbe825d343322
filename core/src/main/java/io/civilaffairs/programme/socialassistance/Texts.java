package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that social assistance rests on (社会救助的依据文件). */
final class Texts {
    /** Chongqing regulation on the minimum living guarantee, revised 2016. */
    static final Instrument REGULATION = Instrument.of("重庆市城乡居民最低生活保障条例", "重庆市人大常委会公告〔2016〕13号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2016, 5, 1));
    /** National measures on review and confirmation. */
    static final Instrument MEASURES =
            Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 7, 1));
    /** Chongqing conditions, 2022 revision; only restatements were found. */
    static final Instrument CONDITIONS_2022 =
            Instrument.of("重庆市最低生活保障条件认定办法（修订）", "渝府办发〔2022〕128号", Provenance.SECONDARY);
    /** Chongqing conditions, 2017 revision; only restatements were found. */
    static final Instrument CONDITIONS_2017 =
            Instrument.of("重庆市最低生活保障条件认定办法（修订）", "渝府办发〔2017〕33号", Provenance.SECONDARY);
    /** Chongqing conditions of 2013; only restatements were found. */
    static final Instrument CONDITIONS_2013 =
            Instrument.of("重庆市最低生活保障条件认定办法", "", Provenance.SECONDARY).withInForceFrom(LocalDate.of(2013, 11, 1));
    /** Chongqing notice of 2018 that sets the key groups. */
    static final Instrument STANDARDS_2018 = Instrument.of("关于提高城乡低保标准和特困人员救助供养标准的通知", "", Provenance.SECONDARY);
    /** Urban minimum living regulation of 1999. */
    static final Instrument URBAN_REGULATION = Instrument.of("城市居民最低生活保障条例", "国务院令第271号", Provenance.PRIMARY);

    /** Interim measures on social assistance, text of 2019. */
    static final Instrument ASSISTANCE =
            Instrument.of("社会救助暂行办法", "国务院令第649号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2014, 5, 1));
    /** Regulation on relief in natural disasters, text of 2019. */
    static final Instrument DISASTER_REGULATION =
            Instrument.of("自然灾害救助条例", "国务院令第577号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2010, 9, 1));
    /** Chongqing guide of 2017 to the standards of disaster relief; only restatements were found, its number was not seen. */
    static final Instrument DISASTER_GUIDE_2017 = Instrument.of("重庆市自然灾害救助指导标准", "", Provenance.SECONDARY);
    /** Chongqing guide of 2022 to disaster relief; only restatements were found. */
    static final Instrument DISASTER_GUIDE_2022 =
            Instrument.of("重庆市应急管理局自然灾害救助文件（原标题未见）", "渝应急发〔2022〕76号", Provenance.SECONDARY);
    /** Opinion of 2023 on low-income population and assistance in layers and classes. */
    static final Instrument MONITORING =
            Instrument.of("关于加强低收入人口动态监测做好分层分类社会救助工作的意见", "国办发〔2023〕39号", Provenance.PRIMARY);
    /** Opinion of 2020 on reforming social assistance. */
    static final Instrument REFORM = Instrument.of("关于改革完善社会救助制度的意见", "中办发〔2020〕18号", Provenance.PRIMARY);
    /** Opinion of 2010 on orphans. */
    static final Instrument ORPHANS = Instrument.of("国务院办公厅关于加强孤儿保障工作的意见", "国办发〔2010〕54号", Provenance.PRIMARY);
    /** Opinion of 2019 on de facto unattended children. */
    static final Instrument UNATTENDED = Instrument.of("关于进一步加强事实无人抚养儿童保障工作的意见", "民发〔2019〕62号", Provenance.PRIMARY);
    /** Chongqing notice of 2016 on the price-linked subsidy; only press reports were found, its number was not seen. */
    static final Instrument PRICE_2016 =
            Instrument.of("重庆市人民政府关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知", "", Provenance.SECONDARY);
    /** National measures on recognising persons in extreme hardship. */
    static final Instrument EXTREME_HARDSHIP =
            Instrument.of("特困人员认定办法", "民发〔2021〕43号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 7, 1));
    /** National notice of 2022 on holding the bottom line. */
    static final Instrument NOTICE_2022 =
            Instrument.of("关于进一步做好最低生活保障等社会救助兜底保障工作的通知", "民发〔2022〕83号", Provenance.PRIMARY);
    /** Kaizhou opinion of 2020 on civil affairs work. */
    static final Instrument KAIZHOU_2020 = Instrument.of("关于加强和改进新时代民政工作的实施意见", "开州府发〔2020〕7号", Provenance.PRIMARY);
    /** Chongqing notice of 2018 as restated, on who gets the partial-care supplement. */
    static final Instrument CARE_NOTICE_2018 =
            Instrument.of("关于提高城乡低保标准和特困人员救助供养标准的通知（2018年）", "", Provenance.SECONDARY);
    /** Civil Code. */
    static final Instrument CIVIL_CODE =
            Instrument.of("中华人民共和国民法典", "主席令第45号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 1, 1));
    /** National measures on recognising rigid-expenditure households. */
    static final Instrument RIGID_EXPENDITURE =
            Instrument.of("刚性支出困难家庭认定办法", "民发〔2024〕57号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2025, 1, 1));
    /** National opinion of 2018 on temporary assistance; the copy that was read prints no number, it is recalled. */
    static final Instrument TEMPORARY_2018 = Instrument.of("关于进一步加强和改进临时救助工作的意见", "民发〔2018〕23号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2018, 1, 23));
    /** Chongqing guidance of 2017 that sets the classes and figures of temporary assistance; only reports were found. */
    static final Instrument TEMPORARY_CHONGQING =
            Instrument.of("关于进一步完善临时救助工作的指导意见", "渝民发〔2017〕60号", Provenance.SECONDARY);

    private Texts() {}
}
