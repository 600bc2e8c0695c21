package org.onewindow.taxation;

/**
 * The items of stamp duty (印花税税目), as the annex of 印花税法 lists them. Securities trading is missing: its duty is
 * withheld by the clearing house (art. 14) and never declared at a window.
 */
enum StampItem {
    LOAN,
    FINANCE_LEASE,
    SALE,
    WORK,
    CONSTRUCTION,
    TRANSPORT,
    TECHNOLOGY,
    LEASE,
    CUSTODY,
    STORAGE,
    PROPERTY_INSURANCE,
    LAND_GRANT,
    REAL_ESTATE_TRANSFER,
    EQUITY_TRANSFER,
    INTELLECTUAL_PROPERTY_TRANSFER,
    /** 营业账簿: only what capital has grown since it was last taxed (art. 11). */
    BUSINESS_BOOKS
}
