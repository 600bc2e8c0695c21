package org.onewindow.cases.papers;

/**
 * What a paper is. Everything that an applicant is told about a case is told on a dated and numbered paper (行政许可法 art.
 * 32(2) for acceptance and non-acceptance).
 */
public enum PaperKind {
    /** 收件凭证: what was handed in, when, and the code that opens the progress page. */
    RECEIPT("收"),
    /** 告知承诺书: for which proofs a pledge stands (国办发〔2020〕42号). */
    PLEDGE("诺"),
    /** 受理通知书 (art. 32(1)(5)), also of what counts as accepted because nobody answered (art. 32(1)(4)). */
    ACCEPTANCE("受"),
    /** 容缺受理通知书: which materials come later, by when. */
    DEFERRAL("容"),
    /** 缴费通知单: the one bill. */
    BILL("费"),
    /** 补正材料一次性告知书 (art. 32(1)(4)): everything, once. */
    CORRECTION("补"),
    /** 当场更正确认单 (art. 32(1)(3)). */
    ON_SPOT_CORRECTION("更"),
    /** 不予受理决定书, or 无需申请告知书 when nothing has to be applied for (art. 32(1)(1) and (2)). */
    NON_ACCEPTANCE("不受"),
    /** 特别程序告知书: how long what is left out of the limit takes (art. 45). */
    SUSPENSION("特"),
    /** 延长办理期限告知书, with the reason (art. 42). */
    EXTENSION("延"),
    /** 转报告知书 (art. 43). */
    FORWARDING("转"),
    /** 准予决定书. */
    GRANT("准"),
    /** 不予许可决定书, with reasons and remedies (art. 38). */
    DENIAL("驳"),
    /** 撤回申请确认书. */
    WITHDRAWAL("撤"),
    /** 退件通知书, with reason and basis (row 95). */
    RETURN("退"),
    /** 退件复核决定书: the return was confirmed or overturned (row 95). */
    RETURN_REVIEW("复"),
    /** 办件失效告知书. */
    LAPSE("失"),
    /** 收款回执: the bill was settled. */
    SETTLEMENT("收款"),
    /** 退费通知单: what of the bill is paid back, and why. */
    REFUND("退费"),
    /** 听证告知书: that those concerned may ask for a hearing, and until when (art. 47). */
    HEARING_RIGHT("听告"),
    /** 听证通知书: when and where the hearing is held, and who presides (art. 48(1)(1)). */
    HEARING_CALL("听"),
    /** 听证笔录: on which the decision rests (art. 48(2)). */
    HEARING_MINUTES("听录"),
    /** 联审纪要: the minutes of a joint event (row 26). */
    MINUTES("纪"),
    /** 办理结果通知书: what was issued, and how it is delivered. */
    ISSUE("结"),
    /** 送达回证 (art. 44). */
    DELIVERY("送");

    private final String mark;

    PaperKind(String mark) {
        this.mark = mark;
    }

    /** The character in the paper's number (字) that tells kinds apart. */
    public String mark() {
        return mark;
    }
}
