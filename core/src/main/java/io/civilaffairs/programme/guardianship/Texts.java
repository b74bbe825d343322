package io.civilaffairs.programme.guardianship;

import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import java.time.LocalDate;

/** The instruments that the guardianship of children rests on (儿童监护的依据文件). */
final class Texts {
    /** Law on the protection of minors, in force from 2021-06-01, read as amended on 2024-04-26. */
    static final Instrument MINORS =
            Instrument.of("中华人民共和国未成年人保护法", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 6, 1));
    /** Civil code. */
    static final Instrument CODE =
            Instrument.of("中华人民共和国民法典", "", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 1, 1));
    /** State Council opinion on left-behind children in the countryside. */
    static final Instrument LEFT_BEHIND = Instrument.of("国务院关于加强农村留守儿童关爱保护工作的意见", "国发〔2016〕13号", Provenance.PRIMARY);
    /** State Council opinion on children in difficulty. */
    static final Instrument DIFFICULTY = Instrument.of("国务院关于加强困境儿童保障工作的意见", "国发〔2016〕36号", Provenance.PRIMARY);

    private Texts() {}
}
