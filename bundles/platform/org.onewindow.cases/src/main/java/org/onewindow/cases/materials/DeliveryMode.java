package org.onewindow.cases.materials;

/** How a result reaches the applicant (送达方式). */
public enum DeliveryMode {
    /** 窗口领取: handed out at a window. */
    WINDOW,
    /** 邮寄送达 (row 20). */
    POST,
    /** 电子送达: an electronic licence is as good as a paper one (国务院令716号 art. 10). */
    ELECTRONIC
}
