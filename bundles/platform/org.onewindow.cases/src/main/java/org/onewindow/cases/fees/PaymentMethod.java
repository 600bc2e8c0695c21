package org.onewindow.cases.fees;

/** How a bill was paid. */
public enum PaymentMethod {
    /** 现金 */
    CASH,
    /** 银行卡 */
    CARD,
    /** 转账 */
    TRANSFER,
    /** 移动支付 */
    MOBILE
}
