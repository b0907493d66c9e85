package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.ForeignModels;

/** Models of other programs that run as they are, made ready for exploration. Each call may take seconds. */
public final class ElsewhereModels {
    private static final String ENCODER = "encoder";

    private final ForeignModels models;

    ElsewhereModels(ForeignModels models) {
        this.models = models;
    }

    /** What opens them, and keeps corrections. */
    public ForeignModels models() {
        return models;
    }

    /** Whether {@code file} has the name of such a model, or is a folder that holds one. */
    public boolean isModel(Path file) {
        return models.isModel(file) || models.holdsModel(file);
    }

    /** Whether {@code file} is an encoder whose decoder, beside it and called alike, is among {@code files}. */
    public boolean isHalfOf(Path file, List<Path> files) {
        String name = String.valueOf(file.getFileName());
        return models.isModel(file)
                && name.contains(ENCODER)
                && files.contains(file.resolveSibling(name.replace(ENCODER, "decoder")));
    }

    /**
     * Opens a model with the codes of {@code data} on its map; without, of the synthetic digits where it can encode them,
     * else with draws of the prior N(0, I).
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     * @throws IllegalArgumentException if the model cannot encode {@code data}; the message is one sentence
     */
    public OpenModel open(Path file, Optional<Dataset> data) throws IOException {
        return open(models.open(file), data);
    }

    /**
     * Like {@link #open(Path, Optional)}, for a model that was opened before.
     *
     * @throws IllegalArgumentException if the model cannot encode {@code data}; the message is one sentence
     */
    public static OpenModel open(ForeignModel model, Optional<Dataset> data) {
        if (data.isPresent() && model.encoder().isEmpty()) {
            throw new IllegalArgumentException("The model " + model.name()
                    + " has no encoder, so that no data can be shown on its map; put its encoder beside it.");
        }
        if (data.isPresent() && !data.get().shape().equals(model.image())) {
            throw new IllegalArgumentException("The model " + model.name() + " is for images of " + model.image()
                    + ", the data has " + data.get().shape() + "; choose data of the model's shape.");
        }
        return open(model, ImportedCodes.of(model.model(), model.image(), data));
    }

    /** A model that was opened before, with draws of the prior N(0, I) on its map, whether it can encode or not. */
    public static OpenModel drawn(ForeignModel model) {
        return open(model, ImportedCodes.drawn(model.model()));
    }

    /** Whether codes of that origin are draws of the prior. */
    public static boolean isPrior(DataOrigin origin) {
        return origin.name().equals(ImportedCodes.PRIOR);
    }

    private static OpenModel open(ForeignModel model, ImportedCodes codes) {
        String remarks = model.remarks().stream()
                .map(remark -> remark.sentence(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        return new OpenModel(
                model.name(),
                model.model(),
                model.image(),
                codes.sheet(),
                Optional.of(ProvenanceRecorder.imported(remarks + "; " + codes.remark())));
    }

    /** Why a model without known weights is not saved. */
    static ModelFileException notSaved(String name) {
        return new ModelFileException(
                name,
                "is a model of another program, whose weights stay in its own file; open that file again where you need"
                        + " it, instead of saving it.");
    }
}
