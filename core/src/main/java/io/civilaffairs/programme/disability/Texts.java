package io.civilaffairs.programme.disability;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that the disability programmes rest on (残疾人福利的依据文件). */
final class Texts {
    /** The two subsidies; only restatements were found, so places in it are named by subject. */
    static final Instrument SUBSIDIES = Instrument.of(
                    "关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见", "国发〔2015〕52号", Provenance.SECONDARY)
            .withInForceFrom(LocalDate.of(2016, 1, 1));
    /** The Chongqing amounts from October 2022. */
    static final Instrument AMOUNTS =
            Instrument.of("关于调整重庆市困难残疾人生活补贴和重度残疾人护理补贴标准的通知", "渝民〔2022〕207号", Provenance.PRIMARY);
    /** Unattended children. */
    static final Instrument UNATTENDED_CHILDREN = Instrument.of(
                    "关于进一步加强事实无人抚养儿童保障工作的意见", "民发〔2019〕62号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2020, 1, 1));
    /** Rehabilitation of disabled children. */
    static final Instrument CHILD_REHABILITATION = Instrument.of(
                    "国务院关于建立残疾儿童康复救助制度的意见", "国发〔2018〕20号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2018, 10, 1));
    /** The law on the protection of disabled persons; the articles cited stand since 2008. */
    static final Instrument LAW =
            Instrument.of("中华人民共和国残疾人保障法", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2008, 7, 1));
    /** The Chongqing regulation on the protection of disabled persons. */
    static final Instrument REGULATION =
            Instrument.of("重庆市残疾人保障条例", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2012, 1, 1));
    /** Opinions on the protection of orphans, 2010. */
    static final Instrument ORPHANS = Instrument.of("国务院办公厅关于加强孤儿保障工作的意见", "国办发〔2010〕54号", Provenance.PRIMARY);

    private Texts() {}
}
