package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** A category of the harmonized budget of UN funds; all but indirect support are direct costs. */
public enum BudgetCategory implements Coded {
    /** Staff and other personnel. */
    STAFF,
    /** Supplies, commodities, materials. */
    SUPPLIES,
    /** Equipment, vehicles and furniture. */
    EQUIPMENT,
    /** Contractual services. */
    CONTRACTUAL_SERVICES,
    /** Travel. */
    TRAVEL,
    /** Transfers and grants to counterparts. */
    TRANSFERS_AND_GRANTS,
    /** General operating and other direct costs. */
    GENERAL_OPERATING,
    /** Indirect support costs. */
    INDIRECT_SUPPORT
}
