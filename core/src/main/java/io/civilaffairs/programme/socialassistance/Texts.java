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

    private Texts() {}
}
