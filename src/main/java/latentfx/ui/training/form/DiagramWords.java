package latentfx.ui.training.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentfx.data.Noise;
import latentfx.model.CodePenalty;
import latentfx.model.LayerSpec;
import latentfx.model.ModelSpec;
import latentfx.ui.fx.Messages;

/** The texts of the diagram of a network, and its description for screen readers. */
final class DiagramWords {
    private final Messages words = Messages.of(DiagramWords.class);

    /** The label of both ends. */
    String image() {
        return words.get("diagram.image");
    }

    /** The label of the input: noise and class; empty if the model has neither. */
    String atInput(ModelSpec spec) {
        List<String> marks = new ArrayList<>();
        spec.corruption().ifPresent(noise -> marks.add(noise(noise)));
        if (spec.classes() > 0) {
            marks.add(words.get("diagram.class"));
        }
        return String.join(" ", marks);
    }

    private String noise(Noise noise) {
        String amount = noise.kind() == Noise.Kind.GAUSSIAN
                ? "±" + Readers.plain(noise.amount())
                : Readers.plain(Math.round(1000 * noise.amount()) / 10.0) + " %";
        return words.get("diagram.noise", amount);
    }

    /** The label of the code: the loss term that acts on it; empty if there is none. */
    String atCode(ModelSpec spec) {
        return spec.codePenalty()
                .map(this::penalty)
                .orElseGet(() -> spec.isVariational() ? divergence(spec.beta()) : "");
    }

    private String penalty(CodePenalty penalty) {
        String weight = Readers.plain(penalty.weight());
        return penalty.kind() == CodePenalty.Kind.L1
                ? words.get("diagram.l1", weight)
                : words.get("diagram.kl.sparse", weight, Readers.plain(penalty.target()));
    }

    private String divergence(double beta) {
        return beta == 1 ? words.get("diagram.kl") : words.get("diagram.kl.times", Readers.plain(beta));
    }

    /** The whole diagram in words, for screen readers. */
    String spoken(ModelSpec spec) {
        List<Integer> there = between(spec.encoderLayers());
        List<Integer> back = between(spec.decoderLayers());
        String layers = path(there)
                + words.get("diagram.code", String.valueOf(spec.shape().latent()))
                + " → "
                + path(back);
        return Stream.of(words.get("diagram.spoken", layers), atInput(spec), atCode(spec))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Widths of what lies between the layers. */
    private static List<Integer> between(List<LayerSpec> layers) {
        return layers.subList(1, layers.size()).stream().map(LayerSpec::inputs).toList();
    }

    private static String path(List<Integer> widths) {
        return widths.stream().map(width -> width + " → ").collect(Collectors.joining());
    }
}
