package org.rejoinder.exchange.office;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.graph.GraphCoverage;
import org.rejoinder.exchange.svg.SvgPainter;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;
import org.rejoinder.map.PlacedMap;

/**
 * The map as a picture of points, twice as fine as on a screen; coarser where it would not fit into memory otherwise. The
 * option {@code colours} may be {@code dark}.
 */
public final class PngFormat extends OfficeFormat {

    private static final String COLOURS = "colours";
    private static final double FINE = 2;
    /** What scale words can be read at, at least. */
    private static final double LEGIBLE = 0.6;
    private static final double MOST_POINTS = 24e6;

    /** For the service registry. */
    public PngFormat() {
        super("png");
    }

    @Override
    protected byte[] write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        boolean dark = options.get(COLOURS).filter("dark"::equals).isPresent();
        PlacedMap map = new MapLayout().layout(MapReader.of(article.examination()));
        if (scale(map.width(), map.height()) < LEGIBLE) {
            throw new ExchangeException(article.name(), 0, 0, Messages.of(PngFormat.class, "png.large", Math.round(map.width()), Math.round(map.height())));
        }
        try (Outlines outlines = new Outlines(); ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16)) {
            Picture picture = new Picture(SvgPainter.paint(map, article.name(), dark ? SvgPainter.Mode.DARK : SvgPainter.Mode.LIGHT, outlines));
            double scale = scale(picture.width(), picture.height());
            BufferedImage image = new BufferedImage((int) Math.ceil(picture.width() * scale), (int) Math.ceil(picture.height() * scale), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            picture.paint(graphics, image.getWidth(), image.getHeight());
            graphics.dispose();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(image, "png", out);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new ExchangeException(article.name(), 0, 0, Messages.of(PngFormat.class, "office.failed", id(), e.getMessage()));
        }
    }

    private static double scale(double width, double height) {
        return Math.min(FINE, Math.sqrt(MOST_POINTS / Math.max(1, width * height)));
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return GraphCoverage.losses(id(), article);
    }
}
