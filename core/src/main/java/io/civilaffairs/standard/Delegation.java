package io.civilaffairs.standard;

import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;

/**
 * Who may set a standard (标准制定权限): down to which level of government a figure may come from.
 *
 * <p>A look-up walks from the region upwards and only stops at a level that is allowed to set the
 * standard. This enum is immutable and thread-safe.
 */
public enum Delegation {
    /** Only the national level sets the standard (国家统一规定). */
    NATIONAL,
    /** The national or the provincial level sets the standard (省级规定). */
    PROVINCE,
    /** Any level down to the county may set the standard (县级可规定). */
    COUNTY,
    /** Any level down to the county may set it, the county not below the wider level (县级可提高，不得降低). */
    COUNTY_NOT_LOWER;

    /**
     * Tells whether an authority of a region may set a standard under this delegation.
     *
     * @param region the region whose authority sets the figure
     * @return true if its level is high enough
     */
    public boolean allows(Region region) {
        Level level = region.level();
        return switch (this) {
            case NATIONAL -> level == Level.COUNTRY;
            case PROVINCE -> level == Level.COUNTRY || level == Level.PROVINCE;
            case COUNTY, COUNTY_NOT_LOWER -> level != Level.TOWNSHIP && level != Level.VILLAGE;
        };
    }
}
