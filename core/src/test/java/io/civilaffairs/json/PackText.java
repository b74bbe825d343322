package io.civilaffairs.json;

/** Parts of small packs for tests. */
final class PackText {
    static String pack(String standards, String options) {
        return "{\"format\": \"civil-affairs/pack/1\", \"region\": \"500154\", \"title\": {\"zh\": \"开州区\", \"en\": \"Kaizhou\"},"
                + " \"instruments\": [{\"id\": \"notice\", \"title\": \"通知\"}],"
                + " \"standards\": [" + standards + "], \"options\": [" + options + "]}";
    }

    static String value(String value, String more) {
        return "{\"region\": \"500154\", \"from\": \"2025-01-01\", \"value\": " + value + more
                + ", \"provenance\": \"PRIMARY\", \"citation\": {\"instrument\": \"notice\"}}";
    }

    static String standard(String id, String more, String... values) {
        return "{\"id\": \"" + id + "\"" + more + ", \"values\": [" + String.join(",", values) + "]}";
    }

    static final String FULL =
            ", \"unit\": \"YUAN_PER_PERSON_MONTH\", \"label\": {\"zh\": \"标准\", \"en\": \"standard\"}, \"delegation\": \"COUNTY\"";
    static final String TWO_CHOICES =
            "{\"id\": \"o\", \"default\": \"x\", \"choices\": [{\"id\": \"x\", \"citation\": {\"instrument\": \"notice\"}}, {\"id\": \"y\", \"citation\": {\"instrument\": \"notice\"}}]}";

    private PackText() {}
}
