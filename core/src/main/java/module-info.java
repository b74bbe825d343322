/**
 * Civil affairs (民政) rules as a library: households, benefit standards, elderly care, child guardianship, subsidies.
 *
 * <p>Everything outside a package named {@code internal} is API.
 */
module io.civilaffairs.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires tools.jackson.databind;

    exports io.civilaffairs;
    exports io.civilaffairs.analysis;
    exports io.civilaffairs.benefit;
    exports io.civilaffairs.policy;
    exports io.civilaffairs.explain;
    exports io.civilaffairs.json;
    exports io.civilaffairs.law;
    exports io.civilaffairs.people;
    exports io.civilaffairs.programme.disability;
    exports io.civilaffairs.programme.casework;
    exports io.civilaffairs.programme.eldercare;
    exports io.civilaffairs.programme.guardianship;
    exports io.civilaffairs.programme.institution;
    exports io.civilaffairs.programme.childwelfare;
    exports io.civilaffairs.programme.socialassistance;
    exports io.civilaffairs.region;
    exports io.civilaffairs.rule;
    exports io.civilaffairs.standard;
    exports io.civilaffairs.value;
}
