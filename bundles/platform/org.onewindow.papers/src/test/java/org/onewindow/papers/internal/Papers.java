package org.onewindow.papers.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Items;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Block.Signature;
import org.onewindow.papers.Block.Table;
import org.onewindow.papers.Layout;
import org.onewindow.papers.PaperDate;
import org.onewindow.papers.Sheet;

/** Papers for tests; people, organs and numbers are invented. */
final class Papers {
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    static final Instant MADE_AT = Instant.parse("2026-11-29T02:00:00Z");
    private static final String CASE = "36098120261129000017";
    private static final String ORGAN = "梨花县行政审批局";

    private Papers() {}

    /** One page with one of everything but a table. */
    static Sheet acceptance() {
        return letter(
                "受理通知书",
                List.of(
                        new Paragraph("你单位于2026年11月27日提出的“食品经营许可（新办）”申请收悉。经审查，申请材料齐全、符合法定形式，"
                                + "依据《中华人民共和国行政许可法》第三十二条第一款第（五）项的规定，本机关决定予以受理。"),
                        new Facts(
                                new Fact("事项名称", "食品经营许可（新办）"),
                                new Fact("受理日期", "2026年11月27日"),
                                new Fact("办理期限", "自受理之日起20个工作日，至2026年12月25日")),
                        new Items("收到的材料", List.of("食品经营许可申请书（原件1份）", "营业执照（复印件1份）", "经营场所布局图（原件1份）")),
                        new Notes(List.of("咨询电话：0795-5550100　监督电话：0795-5550111", "办理进度可凭办件编号和查询码在本中心网站查询。")),
                        new Code("https://centre.example/verify/AB12-CD34", "扫码核验本文书\nhttps://centre.example/verify"),
                        new SealPlace(ORGAN, new PaperDate(LocalDate.of(2026, 11, 29)).plain(CHINESE)),
                        new Signature("收件人（签名）")));
    }

    /** A bill over several pages. */
    static Sheet bill(int lines) {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= lines; i++) {
            rows.add(List.of(Integer.toString(i), "不动产登记费（住宅类），按件收取，第" + i + "项", "梨花县不动产登记中心", i + ".50"));
        }
        return letter(
                "缴费通知单",
                List.of(
                        new Paragraph("请于2026年12月5日前缴纳下列费用。"),
                        new Table(
                                "费用明细",
                                List.of(
                                        new Column("序号", Alignment.MIDDLE, 10),
                                        new Column("项目", Alignment.START, 50),
                                        new Column("收款单位", Alignment.START, 25),
                                        new Column("金额（元）", Alignment.END, 15)),
                                rows,
                                List.of("", "合计", "", "1,830.00")),
                        new SealPlace(ORGAN, "2026年11月29日")));
    }

    static Sheet certificate() {
        return new Sheet(
                CHINESE,
                Layout.CERTIFICATE,
                ORGAN,
                "食品经营许可证",
                "编号：JY23609810000017",
                "梨花县山水茶业有限公司",
                List.of(
                        new Facts(
                                new Fact("统一社会信用代码", "91360981MA0000000X"),
                                new Fact("法定代表人", "李明"),
                                new Fact("经营场所", "梨花县柳絮池塘路1号"),
                                new Fact("经营项目", "预包装食品销售；散装食品销售；餐饮服务：热食类食品制售、自制饮品制售"),
                                new Fact("有效期至", "2031年11月28日")),
                        new Code("https://centre.example/verify/AB12-CD34", "扫码核验本证"),
                        new SealPlace(ORGAN, new PaperDate(LocalDate.of(2026, 11, 29)).formal(CHINESE))),
                null,
                MADE_AT);
    }

    /** With as much on it as a certificate of real estate has. */
    static Sheet fullCertificate() {
        return new Sheet(
                CHINESE,
                Layout.CERTIFICATE,
                ORGAN,
                "不动产权证书",
                "梨（2026）梨花县不动产权第0000017号",
                "李明",
                List.of(
                        new Facts(
                                new Fact("证件号码", "11010519491231002X"),
                                new Fact("权利人", "李明、张三"),
                                new Fact("共有情况", "按份共有"),
                                new Fact("共有份额", "60%、40%"),
                                new Fact("坐落", "梨花县山水茶乡柳絮池塘路1号3幢1单元502室"),
                                new Fact("不动产单元号", "361123001003GB32784F00010023"),
                                new Fact("用途", "住宅"),
                                new Fact("建筑面积（平方米）", "118.56"),
                                new Fact("土地权利性质", "出让"),
                                new Fact("土地使用期限至", "2090年1月1日"),
                                new Fact("房屋结构", "钢筋混凝土"),
                                new Fact("总层数", "18"),
                                new Fact("发证日期", "2026年11月29日"),
                                new Fact("有效期", "自2026年11月29日起长期有效")),
                        new Code("https://centre.example/verify/AB12-CD34", "扫码核验本证"),
                        new SealPlace(ORGAN, new PaperDate(LocalDate.of(2026, 11, 29)).formal(CHINESE))),
                CASE,
                MADE_AT);
    }

    static Sheet english() {
        return new Sheet(
                Locale.ENGLISH,
                Layout.LETTER,
                "Pear County Approval Bureau",
                "Notice of Acceptance",
                "No. 17 (2026)",
                "Shanshui Tea Ltd",
                List.of(
                        new Paragraph(
                                "Your application of 27 November 2026 is complete and in the form that the law asks "
                                        + "for. It is accepted."),
                        new SealPlace("Pear County Approval Bureau", "29 November 2026"),
                        new Signature("Receiver (signature)")),
                CASE,
                MADE_AT);
    }

    static Sheet saying(String text) {
        return letter("告知书", List.of(new Paragraph(text)));
    }

    static Sheet letter(String title, List<Block> blocks) {
        return new Sheet(CHINESE, Layout.LETTER, ORGAN, title, "梨审批受字〔2026〕17号", "梨花县山水茶业有限公司", blocks, CASE, MADE_AT);
    }
}
