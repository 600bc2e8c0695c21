package org.onewindow.rest.internal.resource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.papers.Paper;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainPaper;
import org.onewindow.drafting.Drafts;
import org.onewindow.papers.Press;
import org.onewindow.papers.Sheet;
import org.onewindow.rest.internal.view.PaperItem;
import org.onewindow.rest.internal.view.PaperList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers as answers: drafted in the caller's language and printed in the format that was asked for. Thread-safe. */
@Component(service = Print.class)
public final class Print {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final Drafts drafts;
    private final Press press;

    @Activate
    public Print(@Reference Drafts drafts, @Reference Press press) {
        this.drafts = drafts;
        this.press = press;
    }

    /** In which form a paper is wanted. */
    enum Format {
        pdf,
        html
    }

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code paper-unknown} when none has this id */
    Response of(List<Paper> all, String id, String format, HttpHeaders headers) {
        var paper = find(all, Paper::id, id);
        return of(drafts.of(paper, language(headers)), format, paper.file().number() + "-" + paper.id());
    }

    PaperList list(List<Paper> all) {
        return new PaperList(all.stream()
                .map(paper -> PaperItem.of(paper, inBoth(language -> drafts.title(paper, language))))
                .toList());
    }

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code paper-unknown} when none has this id */
    Response ofChain(List<ChainPaper> all, String id, String format, HttpHeaders headers) {
        var paper = find(all, ChainPaper::id, id);
        var number = paper.report().file().number();
        return of(drafts.of(paper, language(headers)), format, number + "-" + paper.id());
    }

    PaperList listOfChain(List<ChainPaper> all) {
        return new PaperList(all.stream()
                .map(paper -> PaperItem.of(paper, inBoth(language -> drafts.title(paper, language))))
                .toList());
    }

    private static <T> T find(List<T> all, Function<T, String> idOf, String id) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "paper-unknown"));
    }

    Response certificate(Licence licence, URI verification, String format, HttpHeaders headers) {
        return of(drafts.certificate(licence, verification, language(headers)), format, "licence-" + licence.id());
    }

    Response notice(Definition definition, String format, HttpHeaders headers) {
        return of(
                drafts.notice(definition, language(headers)),
                format,
                definition.matter().code());
    }

    private static Text inBoth(Function<Locale, String> title) {
        return new Text(title.apply(CHINESE), title.apply(Locale.ENGLISH));
    }

    /** @param name of the file, without its ending */
    private Response of(Sheet sheet, String format, String name) {
        var wanted =
                format == null || format.isEmpty() ? Format.pdf : Parameters.choice("format", format, Format.class);
        var response = wanted == Format.pdf
                ? Response.ok(press.pdf(sheet), "application/pdf")
                : Response.ok(
                        press.html(sheet).getBytes(StandardCharsets.UTF_8),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        return response.header("Content-Disposition", "inline; filename=\"" + name + "." + wanted + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LANGUAGE, sheet.language().toLanguageTag())
                .build();
    }

    private static Locale language(HttpHeaders headers) {
        return Text.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
