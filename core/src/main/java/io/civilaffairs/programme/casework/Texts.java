package io.civilaffairs.programme.casework;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;

/** The instruments that casework rests on (经办的依据文件). */
final class Texts {
    /** Interim measures on social assistance, revised 2019. */
    static final Instrument ASSISTANCE = Instrument.of("社会救助暂行办法", "国务院令第649号", Provenance.PRIMARY);
    /** National measures on review and confirmation of the minimum living guarantee. */
    static final Instrument GUARANTEE = Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY);
    /** Notice of 2022; its number is recalled. */
    static final Instrument NOTICE_2022 =
            Instrument.of("关于进一步做好最低生活保障等社会救助兜底保障工作的通知", "民发〔2022〕83号", Provenance.PRIMARY);
    /** Chongqing regulation on the minimum living guarantee, revised 2016. */
    static final Instrument REGULATION = Instrument.of("重庆市城乡居民最低生活保障条例", "重庆市人大常委会公告〔2016〕13号", Provenance.PRIMARY);
    /** Measures on recognising persons in extreme hardship. */
    static final Instrument HARDSHIP = Instrument.of("特困人员认定办法", "民发〔2021〕43号", Provenance.PRIMARY);
    /** Measures on recognising households in hardship from unavoidable expenditure. */
    static final Instrument EXPENDITURE = Instrument.of("刚性支出困难家庭认定办法", "民发〔2024〕57号", Provenance.PRIMARY);
    /** Opinions on children whom nobody in fact looks after. */
    static final Instrument UNATTENDED = Instrument.of("关于进一步加强事实无人抚养儿童保障工作的意见", "民发〔2019〕62号", Provenance.PRIMARY);
    /** Opinions on monitoring low-income groups and assistance by layers. */
    static final Instrument MONITORING =
            Instrument.of("关于加强低收入人口动态监测做好分层分类社会救助工作的意见", "国办发〔2023〕39号", Provenance.PRIMARY);
    /** Opinions on the protection of orphans. */
    static final Instrument ORPHANS = Instrument.of("国务院办公厅关于加强孤儿保障工作的意见", "国办发〔2010〕54号", Provenance.PRIMARY);
    /** Opinions on the rehabilitation of disabled children. */
    static final Instrument REHABILITATION = Instrument.of("国务院关于建立残疾儿童康复救助制度的意见", "国发〔2018〕20号", Provenance.PRIMARY);
    /** Chongqing notice of 2016 on the price-linked subsidy; only press reports were found, its number was not seen. */
    static final Instrument PRICE = Instrument.of("重庆市人民政府关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知", "", Provenance.SECONDARY);
    /** Opinions on the two subsidies for disabled persons; only restatements were found. */
    static final Instrument DISABILITY =
            Instrument.of("关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见", "国发〔2015〕52号", Provenance.SECONDARY);

    private Texts() {}
}
