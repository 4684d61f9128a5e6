package org.rejoinder.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packs rectangles into one of a pleasant shape: each, the highest first, goes where its lower edge is highest, and of such
 * places to the leftmost (a skyline). Several widths are tried, and the one is kept that fills the shape best.
 */
final class Packing {

    private static final double GAP = 26;
    private static final double[] TRIED = {0.85, 0.95, 1.05, 1.15, 1.3, 1.5};

    private final List<Part> parts;
    private final List<Integer> order = new ArrayList<>();
    private Point[] places;
    private double width;
    private double height;

    private Packing(List<Part> parts) {
        this.parts = parts;
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        // what is argued about comes first, then what else the sources say
        order.sort(Comparator.comparing((Integer i) -> parts.get(i).edges().isEmpty()).thenComparingDouble(i -> -parts.get(i).height())
                .thenComparingInt(i -> i));
    }

    /** Where each part goes, in the order of the parts. */
    static List<Point> of(List<Part> parts, double ratio) {
        double area = 0;
        double widest = 0;
        for (Part part : parts) {
            area += (part.width() + GAP) * (part.height() + GAP);
            widest = Math.max(widest, part.width() + GAP);
        }
        Packing best = null;
        for (double factor : TRIED) {
            Packing packing = new Packing(parts);
            packing.pack(Math.max(widest, Math.sqrt(area * ratio) * factor));
            if (best == null || packing.size(ratio) < best.size(ratio)) {
                best = packing;
            }
        }
        return best == null ? List.of() : List.of(best.places);
    }

    /** The height of the smallest rectangle of the wanted shape that holds everything. */
    private double size(double ratio) {
        return Math.max(height, width / ratio);
    }

    /** Steps of the skyline: from x on, everything above y is taken. */
    private record Step(double x, double y) {
    }

    private void pack(double limit) {
        places = new Point[parts.size()];
        List<Step> skyline = new ArrayList<>(List.of(new Step(0, 0)));
        for (int i : order) {
            double w = parts.get(i).width() + GAP;
            double h = parts.get(i).height() + GAP;
            double bestX = 0;
            double bestY = Double.MAX_VALUE;
            for (Step step : skyline) {
                double y = step.x() + w > limit + 0.5 ? Double.MAX_VALUE : highest(skyline, step.x(), step.x() + w);
                if (y < bestY) {
                    bestX = step.x();
                    bestY = y;
                }
            }
            places[i] = new Point(bestX, bestY);
            skyline = raised(skyline, bestX, bestX + w, bestY + h);
            width = Math.max(width, bestX + w - GAP);
            height = Math.max(height, bestY + h - GAP);
        }
    }

    /** The lowest free y over a stretch. */
    private static double highest(List<Step> skyline, double from, double to) {
        double y = 0;
        for (int i = 0; i < skyline.size(); i++) {
            double end = i + 1 < skyline.size() ? skyline.get(i + 1).x() : Double.MAX_VALUE;
            if (skyline.get(i).x() < to && end > from) {
                y = Math.max(y, skyline.get(i).y());
            }
        }
        return y;
    }

    private static List<Step> raised(List<Step> skyline, double from, double to, double y) {
        List<Step> raised = new ArrayList<>();
        double after = 0;
        for (Step step : skyline) {
            if (step.x() < from) {
                raised.add(step);
            }
            if (step.x() <= to) {
                after = step.y();
            }
        }
        raised.add(new Step(from, y));
        raised.add(new Step(to, after));
        skyline.stream().filter(step -> step.x() > to).forEach(raised::add);
        return raised;
    }
}
