package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.StoredPlaces;
import org.rejoinder.model.Document;

/**
 * Our whole document within a file of another format, where other tools look over it: {@code {"digest": …, "lines": […]}}
 * with the lines of {@link ElementData}. The digest is over what the file says in its own way, so that a file which was
 * edited since is read from what it says.
 */
public final class CarriedDocument {

    private CarriedDocument() {
    }

    /**
     * The document to be carried.
     *
     * @param said what the file says in its own way
     */
    public static JsonObject of(AnnotatedArticle article, String said) {
        Document placed = StoredPlaces.copy(article);
        JsonArray lines = new JsonArray();
        lines.add(ElementData.ofArticle(placed));
        ElementData.ofElements(placed).forEach(lines::add);
        JsonObject carried = new JsonObject();
        carried.addProperty("digest", digest(said));
        carried.add("lines", lines);
        return carried;
    }

    /**
     * The document that a file carries.
     *
     * @param carried what stands where {@link #of} was put; may be null
     * @param said what the file says in its own way
     * @param warnings gets a message where the file was edited since, and for each thing that can not be understood
     * @return null if the file carries none, or was edited since
     */
    public static Document read(JsonElement carried, String said, Consumer<String> warnings) {
        if (!(carried instanceof JsonObject object) || !(object.get("lines") instanceof JsonArray array)) {
            return null;
        }
        if (!(object.get("digest") instanceof JsonPrimitive digest) || !digest.getAsString().equals(digest(said))) {
            warnings.accept(Messages.of(CarriedDocument.class, "carried.edited"));
            return null;
        }
        List<String> lines = new ArrayList<>();
        array.forEach(line -> lines.add(line instanceof JsonPrimitive words ? words.getAsString() : ""));
        return ElementData.read(lines, warnings);
    }

    /** SHA-256 of a text's UTF-8, 64 hexadecimal digits. */
    public static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
