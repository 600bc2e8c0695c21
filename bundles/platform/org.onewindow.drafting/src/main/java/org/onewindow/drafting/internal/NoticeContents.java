package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Fee;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Items;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Table;

/** What the law wants told about a matter (行政许可法 art. 30; row 55): basis, conditions, steps, limits, materials, fees. */
final class NoticeContents {
    private NoticeContents() {}

    static List<Block> of(Matter matter, Words words) {
        var blocks = new ArrayList<Block>();
        var limits = matter.limits();
        blocks.add(new Facts(
                words.fact("matter", words.of(matter.name())),
                words.fact("basis", words.basis(matter.basis())),
                words.fact("result", words.of(matter.result().name())),
                words.fact("statutory", words.period(limits.statutory())),
                words.fact("promised", words.period(limits.promised())),
                words.fact("windows", names(matter.windows(), kind -> words.of("window." + kind), words)),
                words.fact("responsible", words.of(matter.responsible()))));
        items("notice.conditions", matter.conditions(), words, blocks);
        items("notice.procedure", matter.procedure(), words, blocks);
        if (!matter.materials().isEmpty()) {
            blocks.add(materials(matter.materials(), words));
        }
        if (matter.fees().isEmpty()) {
            blocks.add(words.paragraph("notice.free"));
        } else {
            blocks.add(fees(matter.fees(), words));
        }
        if (!matter.verified()) {
            blocks.add(new Notes(List.of(words.of("unverified"))));
        }
        return blocks;
    }

    private static void items(String caption, List<Text> texts, Words words, List<Block> blocks) {
        if (!texts.isEmpty()) {
            blocks.add(
                    new Items(words.of(caption), texts.stream().map(words::of).toList()));
        }
    }

    private static Table materials(List<Material> materials, Words words) {
        var columns = List.of(
                new Column(words.of("column.material"), Alignment.START, 34),
                new Column(words.of("column.required"), Alignment.MIDDLE, 10),
                new Column(words.of("column.form"), Alignment.MIDDLE, 18),
                new Column(words.of("column.copies"), Alignment.MIDDLE, 8),
                new Column(words.of("column.basis"), Alignment.START, 30));
        var rows = materials.stream()
                .map(material -> List.of(
                        words.of(material.name()),
                        words.of(material.required() ? "yes" : "no"),
                        names(material.forms(), form -> words.of("form." + form), words),
                        Integer.toString(material.copies()),
                        words.basis(material.basis())))
                .toList();
        return new Table(words.of("notice.materials"), columns, rows);
    }

    /** The lower bound is charged (row 99). */
    private static Table fees(List<Fee> fees, Words words) {
        var columns = List.of(
                new Column(words.of("column.fee"), Alignment.START, 25),
                new Column(words.of("column.standard"), Alignment.START, 35),
                new Column(words.of("column.amount"), Alignment.END, 15),
                new Column(words.of("column.basis"), Alignment.START, 25));
        var rows = fees.stream()
                .map(fee -> List.of(
                        words.of(fee.name()),
                        words.of(fee.standard()),
                        words.of("yuan", fee.min().toPlainString()),
                        words.basis(fee.basis())))
                .toList();
        return new Table(words.of("notice.fees"), columns, rows);
    }

    private static <T> String names(Collection<T> values, Function<T, String> name, Words words) {
        return values.stream()
                .sorted(Comparator.comparing(Object::toString))
                .map(name)
                .collect(Collectors.joining(words.of("separator")));
    }
}
