package latentfx.export.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;

/** The graphs of a model's encoder and decoder. */
final class NetworkGraphs {
    /** Pictures: what the encoder takes and the decoder gives, numbers from 0 to 1. */
    private static final String IMAGE = "image";

    /** The code that the decoder takes. */
    private static final String CODE = "z";

    /** The class that both take in a conditional model, one number for each class. */
    private static final String CLASS = "class";

    private static final String MEAN = "mean";
    private static final String LOG_VARIANCE = "log_variance";

    private final LatentModel model;
    private final ModelSpec spec;
    private final Flow.Grid picture;

    NetworkGraphs(LatentModel model, ImageShape image) {
        this.model = model;
        this.spec = model.spec();
        this.picture = new Flow.Grid(image.height(), image.width(), image.channels());
    }

    /** From pictures to codes: {@code mean} and, where the model is variational, {@code log_variance}. */
    GraphWriter encoder() {
        GraphWriter graph = new GraphWriter();
        graph.input(IMAGE, picture.axes());
        Flow reached = new Flow(graph, IMAGE, Optional.of(picture), classes(graph));
        for (LayerPart layer :
                LayerPart.of(spec.encoderLayers(), model.parameters().encoderBuffer())) {
            reached = LayerNodes.add(layer, reached);
        }
        int latent = spec.shape().latent();
        if (spec.isVariational()) {
            String widths = graph.longs("widths", latent, latent);
            graph.node(
                    "Split",
                    List.of(reached.name(), widths),
                    List.of(MEAN, LOG_VARIANCE),
                    GraphWriter.number("axis", 1));
            graph.output(MEAN, List.of(latent));
            graph.output(LOG_VARIANCE, List.of(latent));
        } else {
            graph.node("Identity", List.of(reached.name()), List.of(MEAN));
            graph.output(MEAN, List.of(latent));
        }
        return graph;
    }

    /** From codes to pictures. */
    GraphWriter decoder() {
        GraphWriter graph = new GraphWriter();
        graph.input(CODE, List.of(spec.shape().latent()));
        Flow reached = new Flow(graph, CODE, Optional.empty(), classes(graph));
        for (LayerPart layer :
                LayerPart.of(spec.decoderLayers(), model.parameters().decoderBuffer())) {
            reached = LayerNodes.add(layer, reached);
        }
        String drawn = reached.asGrids(picture).name();
        if (spec.likelihood().onLogits()) {
            graph.node("Sigmoid", List.of(drawn), List.of(IMAGE));
        } else {
            graph.node("Clip", List.of(drawn, number(graph, "black", 0), number(graph, "white", 1)), List.of(IMAGE));
        }
        graph.output(IMAGE, picture.axes());
        return graph;
    }

    private Optional<String> classes(GraphWriter graph) {
        if (spec.classes() == 0) {
            return Optional.empty();
        }
        graph.input(CLASS, List.of(spec.classes()));
        return Optional.of(CLASS);
    }

    private static String number(GraphWriter graph, String name, float value) {
        return graph.floats(name, FloatBuffer.wrap(new float[] {value}));
    }
}
