package latentfx.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.Vectors;
import latentfx.data.table.VectorReading;
import latentfx.dl4j.Dl4jFactory;
import latentfx.lesson.file.Lesson;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.model.PackedSnapshot;
import latentfx.model.Posterior;
import latentfx.model.SavedModel;
import latentfx.model.file.ModelSummary;
import latentfx.model.judge.Classifier;

/** Uses what was read as the window does; throws where that fails or gives numbers that are not finite. */
final class Uses {
    private static final Dl4jFactory FACTORY = new Dl4jFactory();
    private static final int SOME = 3;

    private Uses() {}

    static void model(SavedModel saved) {
        OpenModel open = FACTORY.open(saved);
        open(open);
        FiniteNumbers.check(saved.provenance());
        FiniteNumbers.check(saved.spec());
        if (saved.history().isPresent()) {
            for (PackedSnapshot snapshot : saved.history().get().snapshots()) {
                FiniteNumbers.check(snapshot.checkpoint());
                open(FACTORY.reopen(
                        open,
                        snapshot.parameters(saved.spec()),
                        snapshot.codes(saved.spec(), saved.sheet().size())));
            }
        }
    }

    static void open(OpenModel open) {
        Matrix codes = open.sheet().codes();
        FiniteNumbers.check(codes);
        int some = Math.min(SOME, codes.rows());
        for (int label : open.sheet().labels()) {
            if (label < 0 || label >= open.sheet().labelNames().size()) {
                throw new IllegalStateException("accepted label " + label);
            }
        }
        if (some > 0) {
            FiniteNumbers.check(open.model().decode(first(codes, some)));
        }
        FiniteNumbers.check(open.model().decode(Matrix.wrap(1, codes.columns(), new float[codes.columns()])));
        int pixels = open.image().size();
        if (open.model().spec().hasEncoder()) {
            Posterior posterior = open.model().encode(Matrix.wrap(1, pixels, new float[pixels]), new int[1]);
            FiniteNumbers.check(posterior.mean());
        }
    }

    private static Matrix first(Matrix all, int rows) {
        float[] values = new float[rows * all.columns()];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(all.row(row), 0, values, row * all.columns(), all.columns());
        }
        return Matrix.wrap(rows, all.columns(), values);
    }

    static void judge(Classifier judge) {
        FiniteNumbers.check(judge);
        int pixels = judge.image().size();
        if (pixels <= 1 << 16) {
            Matrix said = new Judge(judge).probabilities(Matrix.of(1, pixels, new float[pixels]));
            assertEquals(judge.labels().size(), said.columns());
        }
    }

    static void summary(ModelSummary summary) {
        FiniteNumbers.check(summary);
    }

    static void lesson(Lesson lesson) {
        lesson.left().ifPresent(Uses::model);
        lesson.right().ifPresent(Uses::model);
        FiniteNumbers.check(lesson.state());
    }

    static void images(TrainTest data) {
        data(data.train());
        data(data.test());
    }

    private static void data(Dataset data) {
        for (float value : data.samples().matrix().toArray()) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalStateException("accepted the brightness " + value);
            }
        }
        for (int label : data.labels()) {
            if (label < 0 || label >= data.labelNames().size()) {
                throw new IllegalStateException("accepted label " + label);
            }
        }
    }

    static void vectors(VectorReading reading) throws IOException {
        Vectors vectors = reading.vectors();
        FiniteNumbers.check(vectors.values());
        for (int label : vectors.labels()) {
            if (label < 0 || label >= vectors.labelNames().size()) {
                throw new IllegalStateException("accepted label " + label);
            }
        }
        if (!List.copyOf(vectors.texts()).isEmpty() && vectors.texts().size() != vectors.size()) {
            throw new IllegalStateException("accepted " + vectors.texts().size() + " texts");
        }
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            shown(reading.reading().summary(locale));
            reading.reading().remarks().forEach(remark -> shown(remark.sentence(locale)));
        }
        Optional<Vectors.Pictures> pictures = vectors.pictures();
        if (pictures.isPresent()) {
            FiniteNumbers.check(pictures.get().picture(0));
            FiniteNumbers.check(pictures.get().picture(vectors.size() - 1));
        }
    }

    /** Refuses what would control a terminal or a label. */
    private static void shown(String text) {
        if (text.codePoints().anyMatch(Refusal::isControl)) {
            throw new IllegalStateException("would show control characters");
        }
    }
}
