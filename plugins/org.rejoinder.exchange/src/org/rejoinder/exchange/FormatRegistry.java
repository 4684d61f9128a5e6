package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * All formats, by id. Immutable.
 *
 * <p>On a class path every jar's formats are found by {@link ServiceLoader}. Where each bundle has a class loader of its
 * own, whoever knows the bundles (the extension point {@code org.rejoinder.exchange.formats}) contributes theirs.
 */
public final class FormatRegistry {

    private final List<Format> formats;

    private FormatRegistry(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The formats that are found from this class's own loader. */
    public static FormatRegistry standard() {
        return standard(List.of());
    }

    /**
     * The formats that are found from this class's own loader, and others. Of two with one id the first counts, own
     * formats before contributed ones; a service that can not be loaded is left out.
     *
     * @param contributed formats of other bundles
     */
    public static FormatRegistry standard(Collection<? extends Format> contributed) {
        List<Format> found = new ArrayList<>();
        var services = ServiceLoader.load(Format.class, Format.class.getClassLoader()).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    break;
                }
                found.add(services.next());
            } catch (ServiceConfigurationError e) {
                // a broken optional format must not take the others away
                System.getLogger(FormatRegistry.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
        found.addAll(contributed);
        return of(found);
    }

    /** These formats only; of two with one id the first counts. */
    public static FormatRegistry of(Collection<? extends Format> formats) {
        List<Format> distinct = new ArrayList<>();
        for (Format format : formats) {
            if (distinct.stream().noneMatch(f -> f.id().equals(format.id()))) {
                distinct.add(format);
            }
        }
        distinct.sort(Comparator.comparing(Format::id));
        return new FormatRegistry(distinct);
    }

    /** All formats, by id. */
    public List<Format> formats() {
        return formats;
    }

    /** The formats that can be written, by id. */
    public List<Format> exported() {
        return formats.stream().filter(f -> f.exporter().isPresent()).toList();
    }

    /** The formats that can be read, by id. */
    public List<Format> imported() {
        return formats.stream().filter(f -> f.importer().isPresent()).toList();
    }

    /** The format with this id. */
    public Optional<Format> find(String id) {
        return formats.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /**
     * The format of a file, when the user did not say which.
     *
     * @param fileName the file's name, without folders
     * @param head the file's first bytes, at most 4,096
     * @return empty if no format claims it; of several the first by id
     */
    public Optional<Format> recognise(String fileName, byte[] head) {
        return imported().stream().filter(f -> f.importer().get().recognises(fileName, head)).findFirst();
    }
}
