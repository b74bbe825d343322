package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that the programmes of elderly care rest on (养老服务的依据文件). */
final class Texts {
    /** The law on the rights of the elderly, as revised in 2018. */
    static final Instrument ELDERLY_LAW =
            Instrument.of("中华人民共和国老年人权益保障法", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2018, 12, 29));
    /** The Civil Code. */
    static final Instrument CIVIL_CODE =
            Instrument.of("中华人民共和国民法典", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 1, 1));
    /** The national standard on assessing the ability of old people. */
    static final Instrument ABILITY_2022 = Instrument.of("老年人能力评估规范", "GB/T 42195-2022", Provenance.SECONDARY)
            .withInForceFrom(LocalDate.of(2022, 12, 30));
    /** The same standard, for what is only recalled of it. */
    static final Instrument ABILITY_2022_RECALLED = Instrument.of("老年人能力评估规范", "GB/T 42195-2022", Provenance.RECALLED)
            .withInForceFrom(LocalDate.of(2022, 12, 30));
    /** The earlier standard of the ministry; its first day is recalled. */
    static final Instrument ABILITY_2013 =
            Instrument.of("老年人能力评估", "MZ/T 039-2013", Provenance.SECONDARY).withInForceFrom(LocalDate.of(2013, 10, 1));
    /** The trial standard of long-term care levels. */
    static final Instrument CARE_LEVELS = Instrument.of("长期护理失能等级评估标准（试行）", "医保办发〔2021〕37号", Provenance.SECONDARY)
            .withInForceFrom(LocalDate.of(2021, 8, 3));
    /** The same standard, for its bands and table, which are recalled only. */
    static final Instrument CARE_TABLE = Instrument.of("长期护理失能等级评估标准（试行）", "医保办发〔2021〕37号", Provenance.RECALLED)
            .withInForceFrom(LocalDate.of(2021, 8, 3));
    /** The self-assessment before an assessment of long-term care: a form of local medical insurance offices, undated. */
    static final Instrument SELF_ASSESSMENT = Instrument.of("长期护理失能等级自评表", "", Provenance.SECONDARY);
    /** Service-consumption subsidies for disabled elders; its title is recalled. */
    static final Instrument CONSUMPTION_SUBSIDY = Instrument.of(
                    "关于实施向中度以上失能老年人发放养老服务消费补贴项目的通知", "", Provenance.SECONDARY)
            .withInForceFrom(LocalDate.of(2025, 7, 1));
    /** The frame of the three subsidies of elderly care. */
    static final Instrument THREE_SUBSIDIES =
            Instrument.of("关于建立健全经济困难的高龄、失能等老年人补贴制度的通知", "财社〔2014〕113号", Provenance.RECALLED);
    /** Long-term care insurance in Chongqing. */
    static final Instrument CHONGQING_CARE_INSURANCE =
            Instrument.of("重庆市长期护理保险", "渝府办发〔2021〕139号", Provenance.RECALLED).withInForceFrom(LocalDate.of(2022, 1, 1));
    /** What Kaizhou set out to do. */
    static final Instrument KAIZHOU = Instrument.of("关于加强和改进新时代民政工作的实施意见", "开州府发〔2020〕7号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2020, 1, 1));

    private Texts() {}
}
