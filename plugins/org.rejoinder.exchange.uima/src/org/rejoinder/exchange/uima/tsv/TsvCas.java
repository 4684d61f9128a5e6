package org.rejoinder.exchange.uima.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;

/** Makes a CAS of a file's rows: rows with one id are one annotation; slots, relations and chains refer to rows and ids. */
final class TsvCas {

    private static final String SOFA = "1";
    private static final Pattern REFERENCE = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)(?:\\[(\\d+)(?:_(\\d+))?])?");
    private static final Pattern CHAIN = Pattern.compile("(?s)(.*)->(\\d+)-(\\d+)");

    private final TsvFile file;
    private final BiConsumer<Integer, String> warnings;
    private final Cas cas = new Cas(new Types());
    /** Annotations by layer and id, and by layer and row. */
    private final Map<String, Span> named = new HashMap<>();
    private final Map<String, List<Span>> onRow = new HashMap<>();
    private final Map<String, Span> all = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Span>> chains = new LinkedHashMap<>();
    private final Map<Span, Span> following = new HashMap<>();
    private int last = 1;

    /** An annotation as its rows build it up. */
    private static final class Span {
        final String id;
        final String type;
        final int line;
        final int begin;
        int end;
        final Map<String, String> features = new LinkedHashMap<>();
        final Map<String, List<String[]>> slots = new LinkedHashMap<>();

        Span(String id, String type, TsvRow row) {
            this.id = id;
            this.type = type;
            this.line = row.line();
            this.begin = row.begin();
            this.end = row.end();
        }
    }

    private TsvCas(TsvFile file, BiConsumer<Integer, String> warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    /** The CAS of a file. */
    static Cas of(TsvFile file, BiConsumer<Integer, String> warnings) {
        return new TsvCas(file, warnings).cas();
    }

    private Cas cas() {
        cas.add(new FeatureStructure(SOFA, Cas.SOFA, 0).with("sofaID", "_InitialView").with("sofaString", file.text()));
        for (TsvLayer layer : file.layers) {
            cas.types().add(layer.type(), Types.ANNOTATION);
            if (layer.kind() != TsvLayer.Kind.RELATION) {
                file.rows.forEach(row -> spans(layer, row));
            }
        }
        chains.values().forEach(links -> links.forEach((number, span) -> {
            Map.Entry<Integer, Span> next = links.higherEntry(number);
            if (next != null) {
                following.put(span, next.getValue());
            }
        }));
        all.values().forEach(this::add);
        for (TsvLayer layer : file.layers) {
            if (layer.kind() == TsvLayer.Kind.RELATION) {
                file.rows.forEach(row -> relations(layer, row));
            }
        }
        chains.forEach((chain, links) -> cas.add(new FeatureStructure(fresh(), chain, links.firstEntry().getValue().line)
                .withReferences("first", List.of(links.firstEntry().getValue().id))));
        return cas;
    }

    private void spans(TsvLayer layer, TsvRow row) {
        List<List<TsvCell>> cells = new ArrayList<>();
        int stacked = 0;
        for (int i = 0; i < layer.columns().size(); i++) {
            String cell = row.cell(layer.first() + i);
            cells.add(layer.columns().get(i).use() == TsvLayer.Use.FILLER ? List.of() : TsvCell.of(cell));
            stacked = Math.max(stacked, cells.get(i).size());
        }
        for (int n = 0; n < stacked; n++) {
            String id = "";
            boolean there = false;
            for (List<TsvCell> values : cells) {
                TsvCell value = n < values.size() ? values.get(n) : null;
                there |= value != null && value.value() != null;
                id = value != null && !value.id().isEmpty() ? value.id() : id;
            }
            if (there) {
                fill(layer, row, n, cells, span(layer, row, id));
            }
        }
    }

    private Span span(TsvLayer layer, TsvRow row, String id) {
        Span known = id.isEmpty() ? null : named.get(layer.type() + "[" + id);
        Span span = known != null ? known : new Span(fresh(), layer.type(), row);
        span.end = Math.max(span.end, row.end());
        if (known == null) {
            all.put(span.id, span);
            if (!id.isEmpty()) {
                named.put(layer.type() + "[" + id, span);
            }
        }
        onRow.computeIfAbsent(layer.type() + " " + row.id(), k -> new ArrayList<>()).add(span);
        return span;
    }

    private void fill(TsvLayer layer, TsvRow row, int n, List<List<TsvCell>> cells, Span span) {
        for (int i = 0; i < layer.columns().size(); i++) {
            TsvLayer.Column column = layer.columns().get(i);
            TsvCell value = n < cells.get(i).size() ? cells.get(i).get(n) : null;
            if (value == null || value.value() == null) {
                continue;
            }
            Matcher chain = CHAIN.matcher(value.value());
            if (layer.kind() == TsvLayer.Kind.CHAIN && chain.matches()) {
                chains.computeIfAbsent(layer.type() + " " + chain.group(2), k -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(chain.group(3)), span);
                span.features.putIfAbsent(column.name(), chain.group(1).equals("*") ? "" : chain.group(1));
            } else if (column.use() == TsvLayer.Use.FEATURE && !column.name().isEmpty()) {
                span.features.putIfAbsent(column.name(), value.value());
            } else if (column.use() == TsvLayer.Use.ROLE && i + 1 < layer.columns().size() && !span.slots.containsKey(column.name())) {
                slot(layer.columns().get(i + 1), row, i + 1 + layer.first(), n, value, span, column.name());
            }
        }
    }

    private void slot(TsvLayer.Column filler, TsvRow row, int column, int n, TsvCell roles, Span span, String slot) {
        List<String> stacked = TsvCell.split(row.cell(column), '|');
        List<String> targets = n < stacked.size() ? TsvCell.references(stacked.get(n)) : List.of();
        List<String[]> links = new ArrayList<>();
        for (int k = 0; k < targets.size(); k++) {
            String role = k < roles.parts().size() ? roles.parts().get(k) : "";
            links.add(new String[] {role, filler.name(), targets.get(k), row.id()});
        }
        span.slots.put(slot, links);
    }

    private void add(Span span) {
        FeatureStructure made = annotation(span.id, span.type, span.line, span.begin, span.end);
        span.features.forEach((feature, value) -> made.with(feature, value.isEmpty() ? null : value));
        span.slots.forEach((slot, fillers) -> {
            List<String> links = new ArrayList<>();
            for (String[] filler : fillers) {
                Matcher reference = REFERENCE.matcher(filler[2]);
                String target = reference.matches() ? target(filler[1], reference.group(1), reference.group(2)) : filler[2];
                String type = span.type + Character.toUpperCase(slot.charAt(0)) + slot.substring(1) + "Link";
                cas.types().add(type, Types.TOP);
                FeatureStructure link = new FeatureStructure(fresh(), type, span.line)
                        .with("role", filler[0].isEmpty() ? null : filler[0]).withReferences("target", List.of(target));
                cas.add(link);
                links.add(link.id());
            }
            made.withReferences(slot, links);
        });
        cas.add(made);
        if (following.containsKey(span)) {
            made.withReferences("next", List.of(following.get(span).id));
        }
    }

    /** The annotation of a layer on a row; where there is none, what the file calls it, which is then told as missing. */
    private String target(String type, String row, String id) {
        boolean any = type.startsWith("uima.");
        if (id != null && !id.equals("0")) {
            for (TsvLayer layer : file.layers) {
                Span span = any || layer.type().equals(type) ? named.get(layer.type() + "[" + id) : null;
                if (span != null && (!any || onRow.getOrDefault(layer.type() + " " + row, List.of()).contains(span))) {
                    return span.id;
                }
            }
        }
        for (TsvLayer layer : file.layers) {
            List<Span> there = any || layer.type().equals(type) ? onRow.getOrDefault(layer.type() + " " + row, List.of()) : List.of();
            if (!there.isEmpty()) {
                return there.get(0).id;
            }
        }
        return row + (id == null ? "" : "[" + id + "]");
    }

    private void relations(TsvLayer layer, TsvRow row) {
        int base = layer.columns().size() - 1;
        if (layer.columns().get(base).use() != TsvLayer.Use.BASE) {
            return;
        }
        List<String> governors = TsvCell.split(row.cell(layer.first() + base), '|');
        for (int n = 0; n < governors.size(); n++) {
            if (governors.get(n).equals("_") || governors.get(n).isEmpty()) {
                continue;
            }
            Matcher reference = REFERENCE.matcher(governors.get(n));
            if (!reference.matches()) {
                warnings.accept(row.line(), Messages.of(TsvCas.class, "relation.broken", row.id(), governors.get(n)));
                continue;
            }
            String type = layer.columns().get(base).name();
            FeatureStructure made = annotation(fresh(), layer.type(), row.line(), row.begin(), row.end())
                    .withReferences("Governor", List.of(target(type, reference.group(1), reference.group(2))))
                    .withReferences("Dependent", List.of(target(type, row.id(), reference.group(3))));
            for (int i = 0; i < base; i++) {
                List<TsvCell> values = TsvCell.of(row.cell(layer.first() + i));
                String value = n < values.size() ? values.get(n).value() : null;
                made.with(layer.columns().get(i).name(), value == null || value.isEmpty() ? null : value);
            }
            cas.add(made);
        }
    }

    private FeatureStructure annotation(String id, String type, int line, int begin, int end) {
        return new FeatureStructure(id, type, line).withReferences("sofa", List.of(SOFA)).with("begin", begin).with("end", end);
    }

    private String fresh() {
        return String.valueOf(++last);
    }
}
