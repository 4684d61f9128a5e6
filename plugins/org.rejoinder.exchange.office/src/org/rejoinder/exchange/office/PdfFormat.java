package org.rejoinder.exchange.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;

/** The report as PDF: the HTML report set for paper, with fonts of its own and the map on a page of its own. */
public final class PdfFormat extends OfficeFormat {

    /** For the service registry. */
    public PdfFormat() {
        super("pdf");
    }

    @Override
    protected byte[] write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17)) {
            PaperReport report = PaperReport.of(article);
            // it would tell of its progress on the console
            XRLog.setLoggingEnabled(false);
            try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = builder(pdf, report).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                fix(pdf, article);
                pdf.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new ExchangeException(article.name(), 0, 0, Messages.of(PdfFormat.class, "office.failed", id(), e.getMessage()));
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, PaperReport report) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        // headings, paragraphs and tables are marked as such, for readers of the screen
        builder.usePdfUaAccessibility(true);
        builder.useFont(new PDFontSupplier(font(pdf, Fonts.SANS)), "Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, Fonts.SANS_BOLD)), "Sans", 700, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, Fonts.SERIF)), "Serif", 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, Fonts.SERIF_BOLD)), "Serif", 700, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, Fonts.SERIF_ITALIC)), "Serif", 400, FontStyle.ITALIC, true);
        builder.useReplacementText("\u25A1");
        builder.useSVGDrawer(new MapDrawer(report.map()));
        // a report refers to nothing outside, and nothing of an article shall
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.withW3cDocument(report.page(), "");
        builder.withProducer("Rejoinder");
        return builder;
    }

    /** A font without ligatures, which would stand between a reader and the words searched for. */
    private static PDFont font(PDDocument pdf, Fonts font) throws IOException {
        TrueTypeFont outlines = font.read();
        outlines.setEnableGsub(false);
        return PDType0Font.load(pdf, outlines, true);
    }

    /** Takes the time and chance out of the file: equal input gives equal bytes. */
    private static void fix(PDDocument pdf, AnnotatedArticle article) {
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        time.setTimeInMillis(946_684_800_000L); // 2000-01-01
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(time);
        about.setModificationDate(time);
        about.setCreator("Rejoinder");
        pdf.setDocumentId((long) article.name().hashCode());
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return LossReport.none(id()).and(article.unplaced());
    }
}
