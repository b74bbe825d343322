package io.civilaffairs.programme.institution;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that the rules on institutions rest on (养老机构的依据文件). */
final class Texts {
    /** The law on the rights of the elderly, as revised in 2018. */
    static final Instrument ELDERLY_LAW =
            Instrument.of("中华人民共和国老年人权益保障法", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2018, 12, 29));
    /** The ministry's measures on institutions; no document was read. */
    static final Instrument MEASURES =
            Instrument.of("养老机构管理办法", "民政部令第66号", Provenance.RECALLED).withInForceFrom(LocalDate.of(2020, 11, 1));
    /** The national standard on grading institutions; no document was read. */
    static final Instrument GRADING = Instrument.of("养老机构等级划分与评定", "GB/T 37276-2018", Provenance.RECALLED)
            .withInForceFrom(LocalDate.of(2019, 7, 1));
    /** Grading in Chongqing in 2019; only a page of its results was read. */
    static final Instrument CHONGQING_GRADING =
            Instrument.of("关于做好2019年养老机构等级评定工作的通知", "渝民〔2019〕70号", Provenance.SECONDARY);
    /** What Kaizhou set out to do. */
    static final Instrument KAIZHOU = Instrument.of("关于加强和改进新时代民政工作的实施意见", "开州府发〔2020〕7号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2020, 1, 1));

    private Texts() {}
}
