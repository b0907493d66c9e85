package latentfx.ui.training.form;

import java.util.ArrayList;
import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.ModelSpec;

/**
 * Layout of the small diagram of a network: a bar for each layer from the image to its reconstruction, and links
 * between neighbouring bars. A bar's height is proportional to the square root of the layer's units, so that a code of
 * 2 can still be seen beside an image of 784; the tallest fills the height.
 *
 * @param bars one per layer, from left to right
 * @param links one per pair of neighbouring bars
 * @param classes bars for the class that encoder and decoder are conditioned on, empty unless the model is conditional
 * @param noisy the bars whose values are corrupted in training: the input and, where layers are trained one by one, the
 *     input of each
 */
record DiagramLayout(List<Bar> bars, List<Link> links, List<Bar> classes, List<Bar> noisy) {
    /** Room above the bars for labels of noise, class and loss terms, pixels. */
    static final double TOP = 17;

    /** Room below the bars for the numbers of units, pixels. */
    static final double BOTTOM = 16;

    /** Distance from either edge to the middle of the outermost bar, which is half the width of a label, pixels. */
    static final double MARGIN = 24;

    private static final double LEAST_HEIGHT = 3;
    private static final double THICKEST = 10;
    private static final double CLASS_GAP = 2;
    private static final double DIGIT = 6.2;
    private static final double LABEL_GAP = 5;

    DiagramLayout {
        bars = List.copyOf(bars);
        links = List.copyOf(links);
        classes = List.copyOf(classes);
        noisy = List.copyOf(noisy);
    }

    /** What a bar stands for. */
    enum Role {
        INPUT,
        HIDDEN,
        CODE,
        OUTPUT,
        CLASS
    }

    /**
     * A layer.
     *
     * @param units width of the layer
     * @param x left edge, pixels
     * @param y upper edge, pixels
     * @param labelled whether there is room below for the number of its units
     */
    record Bar(Role role, int units, double x, double y, double width, double height, boolean labelled) {
        double middle() {
            return x + width / 2;
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        private Bar times(double factor) {
            return new Bar(role, units, x * factor, y * factor, width * factor, height * factor, labelled);
        }
    }

    /** The link between two neighbouring bars, over their whole heights. */
    record Link(Bar from, Bar to) {
        private Link times(double factor) {
            return new Link(from.times(factor), to.times(factor));
        }
    }

    /**
     * Lays out {@code spec} in an area of {@code width} by {@code height} pixels; a smaller area than the least is
     * treated as that.
     */
    static DiagramLayout of(ModelSpec spec, double width, double height) {
        List<Integer> units = units(spec);
        boolean[] labelled = labelled(units, spacing(units.size(), width));
        int widest = units.stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            bars.add(bar(i, units, widest, labelled[i], width, height));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < bars.size(); i++) {
            links.add(new Link(bars.get(i - 1), bars.get(i)));
        }
        List<Bar> classes = new ArrayList<>();
        if (spec.classes() > 0) {
            classes.add(classesBeneath(bars.get(0), spec.classes(), widest, height));
            classes.add(classesBeneath(bars.get(bars.size() / 2), spec.classes(), widest, height));
        }
        return new DiagramLayout(bars, links, classes, bars.subList(0, spec.corruptedLayers()));
    }

    /** The same layout drawn {@code factor} times as large, as its texts are. */
    DiagramLayout times(double factor) {
        return new DiagramLayout(
                bars.stream().map(it -> it.times(factor)).toList(),
                links.stream().map(it -> it.times(factor)).toList(),
                classes.stream().map(it -> it.times(factor)).toList(),
                noisy.stream().map(it -> it.times(factor)).toList());
    }

    /** The bar of the code layer. */
    Bar code() {
        return bars.get(bars.size() / 2);
    }

    /** Widths of the layers from the image over the code to its reconstruction. */
    private static List<Integer> units(ModelSpec spec) {
        List<Integer> units = new ArrayList<>();
        units.add(spec.shape().inputs());
        for (LayerSpec layer : spec.encoderLayers()) {
            units.add(layer.units());
        }
        units.set(units.size() - 1, spec.shape().latent());
        for (LayerSpec layer : spec.decoderLayers()) {
            units.add(layer.units());
        }
        return units;
    }

    private static double spacing(int layers, double width) {
        return Math.max(1, (width - 2 * MARGIN) / (layers - 1));
    }

    private static Bar bar(int i, List<Integer> units, int widest, boolean labelled, double width, double height) {
        double spacing = spacing(units.size(), width);
        double thickness = Math.min(THICKEST, 0.4 * spacing);
        double tall = tall(units.get(i), widest, height);
        double middle = TOP + room(height) / 2;
        return new Bar(
                role(i, units.size()),
                units.get(i),
                MARGIN + i * spacing - thickness / 2,
                middle - tall / 2,
                thickness,
                tall,
                labelled);
    }

    private static Role role(int i, int layers) {
        if (i == 0) {
            return Role.INPUT;
        }
        if (i == layers - 1) {
            return Role.OUTPUT;
        }
        return i == layers / 2 ? Role.CODE : Role.HIDDEN;
    }

    private static double room(double height) {
        return Math.max(LEAST_HEIGHT, height - TOP - BOTTOM);
    }

    private static double tall(int units, int widest, double height) {
        return Math.max(LEAST_HEIGHT, room(height) * Math.sqrt((double) units / widest));
    }

    /** The bar of the class input, below {@code bar} if there is room, else over its lower end. */
    private static Bar classesBeneath(Bar bar, int classes, int widest, double height) {
        double tall = tall(classes, widest, height);
        double y = Math.min(bar.bottom() + CLASS_GAP, TOP + room(height) - tall);
        return new Bar(Role.CLASS, classes, bar.x(), y, bar.width(), tall, false);
    }

    /** Which bars get a label: code and ends always, then hidden layers from the outside in, mirrored ones together. */
    private static boolean[] labelled(List<Integer> units, double spacing) {
        int layers = units.size();
        boolean[] labelled = new boolean[layers];
        labelled[layers / 2] = true;
        labelled[0] = true;
        labelled[layers - 1] = true;
        for (int i = 1; i < layers / 2; i++) {
            boolean fits = true;
            for (int other = 0; other <= layers / 2; other++) {
                double apart = (labelWidth(units, i) + labelWidth(units, other)) / 2 + LABEL_GAP;
                fits &= other == i || !labelled[other] || Math.abs(i - other) * spacing >= apart;
            }
            labelled[i] = fits;
            labelled[layers - 1 - i] = fits;
        }
        return labelled;
    }

    /** Approximate width of a label, pixels; the labels at the ends are words. */
    private static double labelWidth(List<Integer> units, int i) {
        boolean end = i == 0 || i == units.size() - 1;
        return end
                ? 2 * (MARGIN - LABEL_GAP)
                : DIGIT * String.valueOf(units.get(i)).length();
    }
}
