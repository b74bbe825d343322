package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civilaffairs.region.Divisions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Documents that the tests of this package share. */
final class Samples {
    static final String CASE = """
            {
              "format": "civil-affairs/case/1",
              "month": "2025-08",
              "knownOn": "2025-08-20",
              "region": "500154",
              "programmes": ["minimum-living-guarantee"],
              "options": {"maintenance-formula": "none"},
              "household": {
                "id": "h1", "settlement": "URBAN", "registeredPoor": false,
                "members": [
                  {"id": "p1", "relation": "HEAD", "sex": "FEMALE", "birthDate": "1950-03-02", "registeredAt": "500154001",
                   "studying": "NONE", "employment": "NOT_WORKING", "labourCapacity": "NONE",
                   "disability": {"kind": "PHYSICAL", "grade": 1}, "seriousIllness": false,
                   "selfCare": {"eating": true, "dressing": true, "transferring": true, "toileting": true, "walking": false, "bathing": false},
                   "income": [{"kind": "PENSION", "amount": "460.00", "per": "MONTH"}]}
                ],
                "membersComplete": true,
                "elsewhere": [{"id": "s1", "relation": "CHILD", "of": "p1", "ableToSupport": true}],
                "assets": {"financial": "8000.00", "vehicles": [], "dwellings": [{"areaSquareMetres": 80}], "other": []},
                "spending": [{"kind": "MEDICAL_SELF_PAID", "amount": "8000.00", "per": "YEAR", "member": "p1"}],
                "receiving": [{"programme": "disability-nursing-subsidy", "member": "p1", "amount": "90.00", "per": "MONTH", "since": "2024-03"}],
                "enrolled": [],
                "events": [{"kind": "ACCIDENT", "date": "2025-08-03", "member": "p1", "loss": "12000.00"}],
                "findings": []
              }
            }
            """;

    /** Every key a case document can have. */
    static final String FULL_CASE = """
            {
              "format": "civil-affairs/case/1", "asOf": "2025-08-15", "region": "500154001002",
              "household": {
                "id": "h2", "settlement": "RURAL", "registeredPoor": true,
                "members": [
                  {"id": "p1", "relation": "HEAD", "absence": null, "maritalStatus": "WIDOWED", "supportDuty": false,
                   "income": [
                     {"kind": "WAGE", "gross": "3000.00", "per": "MONTH"},
                     {"kind": "WAGE", "amount": 100.5, "per": "DAY", "days": 20},
                     {"kind": "FARMING", "unproved": true},
                     {"kind": "OTHER"}],
                   "ability": {"B1.1": 4, "B3.9": 2}, "coma": false, "dementiaOrMentalDisorder": true, "riskEventsIn30Days": 2,
                   "extras": {"heated": true, "rooms": 3, "street": "east", "rent": "120.00"}},
                  {"id": "p2", "relation": "CHILD", "studying": {"stage": "PRIMARY"}, "care": "KIN", "disability": "NONE",
                   "parents": [{"sex": "FEMALE", "situation": ["LOST_CONTACT", "AWAY_FOR_WORK"], "since": "2024-12-01", "termMonths": 18}, {}]},
                  {"id": "p3", "absence": {"kind": "PRISON", "since": "2023-01-10"}, "disability": {"kind": "MENTAL"}, "selfCare": {}},
                  {"id": "p4", "absence": "NONE", "studying": {"stage": "MASTER", "fullTime": false, "continuousSince": "2023-09-01"}, "income": [],
                   "hivInfected": false, "autism": true, "residesAt": "500101", "unemployment": {"insured": false, "withoutIncomeSince": "2025-04"},
                   "parents": [{"disability": {"kind": "VISUAL", "grade": 1}, "member": "p5"}, {"disability": "NONE"}],
                   "guardianship": {"situations": ["UNABLE", "GUARDIANS_DEAD"],
                                    "candidates": [{"kind": "GRANDPARENT", "able": true, "willing": false, "consented": true}, {"kind": "OTHER"}]}},
                  {"id": "p5", "unemployment": "NONE", "guardianship": {"situations": [], "candidates": []},
                   "elder": {"abilityAssessedOn": "2025-03-04", "abilityReason": "REGULAR", "assessors": [{"medicalBackground": true}, {}],
                             "ability2013": {"cognition": 0}, "barthel": {"stairs": 10, "bathing": 5}, "longTermCare": {"memory": 4}, "longTermCareGate": {"eating": 2},
                             "longTermCareInsured": true, "longTermCareInsuredSince": "2023-05-06", "careDays": 30, "hospitalDays": 0,
                             "services": [{"kind": "SHORT_STAY", "price": "900.00", "days": 31}, {"kind": "HOME"}],
                             "living": "ALONE", "familySupport": "NONE", "childrenAway": true, "voucherUsed": "12.50"}}
                ],
                "elsewhere": [{"id": "s1", "maintenanceDue": {"amount": "200.00", "per": "MONTH"},
                               "familyIncome": {"amount": "5000.00", "per": "MONTH"}, "familySize": 3, "personsSupported": 2,
                               "birthDate": "1960-02-29", "disability": {"kind": "MENTAL", "grade": 2}, "aid": "NONE", "situation": "IN_PRISON",
                               "incomePerHead": {"amount": "1666.67", "per": "MONTH"},
                               "ownIncome": {"amount": "900.00", "per": "MONTH"}, "propertyWithinRule": true}],
                "disaster": {"date": "2025-07-10", "evacuatedDays": 3, "transitionDays": 90, "homeless": true, "withoutLivelihood": false,
                             "unableToHelpItself": true, "deaths": 1, "roomsDestroyed": 4, "soleDwelling": true, "winterSpringNeed": false},
                "assets": {"vehicles": [{"kind": "CAR", "value": "30000.00"}, {"kind": "SHIP"}],
                           "dwellings": [{"areaSquareMetres": 60.50, "dangerGrade": "C"}, {}],
                           "other": [{"kind": "SHOP", "value": "1.00"}, {"kind": "COMPANY"}]},
                "spending": [{"kind": "OTHER", "date": "2025-01-01", "excused": true}],
                "receiving": null,
                "enrolled": [{"programme": "minimum-living-guarantee", "subject": "household", "since": "2024-05"}],
                "events": [],
                "findings": [{"kind": "PROPERTY_WITHIN_RULE", "programme": "extreme-hardship-support", "date": "2025-07-01", "member": "p3", "value": true, "amount": "5000.00", "by": "office-1", "reason": "savings are those of a grandchild"}],
                "application": [{"programme": "extreme-hardship-support", "subject": "person:p3", "appliedOn": "2025-06-03", "confirmedOn": "2025-07-01"}]
              }
            }
            """;

    static final String PACK = """
            {"format": "civil-affairs/pack/1", "region": "500154", "title": {"zh": "开州区", "en": "Kaizhou"},
             "instruments": [{"id": "notice", "title": "关于标准的通知", "number": "文〔2025〕1号", "issuer": "区民政局", "provenance": "PRIMARY"}],
             "standards": [
               {"id": "minimum-living.urban", "label": {"zh": "城市低保标准", "en": "urban standard"}, "unit": "YUAN_PER_PERSON_MONTH",
                "delegation": "COUNTY_NOT_LOWER",
                "values": [{"region": "500154", "from": "2025-07-01", "to": null, "value": "770.00", "publishedOn": "2025-06",
                            "citation": {"instrument": "notice", "article": "第一条"}, "provenance": "SECONDARY", "verifiedThrough": "2025-11-05"}]}],
             "options": [{"id": "first-month", "default": "next", "choices": [
               {"id": "same", "citation": {"instrument": "notice", "article": "第二条"}},
               {"id": "next", "citation": {"instrument": "notice", "article": ""}}]}]}
            """;

    private Samples() {}

    /** A case around the fields of a household. */
    static String household(String fields) {
        return "{\"format\": \"civil-affairs/case/1\", \"month\": \"2025-08\", \"region\": \"500154\", \"household\": {"
                + fields + "}}";
    }

    /** A case with one member, p1, and these fields of it. */
    static String member(String fields) {
        return household("\"members\": [{\"id\": \"p1\", " + fields + "}]");
    }

    /** A case with a member p1 and these other fields of the household. */
    static String besideMember(String fields) {
        return household("\"members\": [{\"id\": \"p1\"}], " + fields);
    }

    static List<Problem> problems(Supplier<?> reading) {
        return Objects.requireNonNull(
                        catchThrowableOfType(BadDocumentException.class, reading::get), "expected problems, found none")
                .problems();
    }

    static InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream("/io/civilaffairs/" + name), name);
    }

    static Pack shippedPack(String name) {
        try (InputStream in = resource("packs/" + name)) {
            return PackReader.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Divisions shippedDivisions() {
        try (InputStream in = resource("codes/divisions-50.json")) {
            return DivisionsReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Pack> shippedPacks() {
        return List.of(shippedPack("cn.json"), shippedPack("cn-50.json"), shippedPack("cn-500154.json"));
    }
}
