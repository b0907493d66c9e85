package latentfx.model.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.model.Provenance;
import latentfx.model.TrainingPlan;

/**
 * The header of a trained (not imported) model in format version {@value #VERSION}. Trained models are still written in
 * this version, so that earlier versions of the program can read them.
 *
 * @param format as in {@link ModelHeader}
 * @param version always {@value #VERSION}
 * @param name as in {@link ModelHeader}
 * @param network kind, widths and options
 * @param image as in {@link ModelHeader}
 * @param weights as in {@link ModelHeader}
 * @param codes as in {@link ModelHeader}
 * @param provenance how it was trained
 */
record TrainedHeader(
        String format,
        int version,
        String name,
        Network network,
        ImageShape image,
        ModelHeader.Weights weights,
        ModelHeader.Codes codes,
        Origin provenance) {
    static final int VERSION = 2;

    /** A {@link ModelHeader.Network} of a kind that the catalogue describes. */
    record Network(
            String kind, int inputs, List<Integer> hidden, int latent, int classes, Map<String, String> options) {}

    /** A {@link Provenance} with a training. */
    record Origin(
            DataOrigin data,
            int samples,
            TrainingPlan plan,
            Map<String, String> libraries,
            String platform,
            String finishedAt,
            double seconds,
            Map<String, Double> figures) {}

    /** Converts {@code header} to this version; empty for an imported model and for a convolutional one. */
    static Optional<TrainedHeader> of(ModelHeader header) {
        ModelHeader.Network network = header.network();
        Provenance from = header.provenance();
        if (network.layers().isPresent()
                || !network.channels().isEmpty()
                || !from.remark().isEmpty()) {
            return Optional.empty();
        }
        return from.training()
                .map(training -> new TrainedHeader(
                        header.format(),
                        VERSION,
                        header.name(),
                        new Network(
                                network.kind(),
                                network.inputs(),
                                network.hidden(),
                                network.latent(),
                                network.classes(),
                                network.options()),
                        header.image(),
                        header.weights(),
                        header.codes(),
                        new Origin(
                                training.data(),
                                training.samples(),
                                training.plan(),
                                from.libraries(),
                                from.platform(),
                                from.finishedAt(),
                                training.seconds(),
                                from.figures())));
    }

    /** Converts this header to the current version. */
    ModelHeader header() {
        return new ModelHeader(
                format,
                ModelHeader.VERSION,
                name,
                new ModelHeader.Network(
                        network.kind,
                        network.inputs,
                        List.of(),
                        network.hidden,
                        network.latent,
                        network.classes,
                        network.options,
                        Optional.empty()),
                image,
                weights,
                codes,
                new Provenance(
                        Optional.of(new Provenance.Training(
                                provenance.data, provenance.samples, provenance.plan, provenance.seconds)),
                        provenance.libraries,
                        provenance.platform,
                        provenance.finishedAt,
                        provenance.figures,
                        ""));
    }
}
