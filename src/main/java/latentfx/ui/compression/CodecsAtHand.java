package latentfx.ui.compression;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.compression.CodecPoint;
import latentfx.analysis.compression.Codecs;
import latentfx.analysis.compression.Stored;
import latentfx.analysis.compression.Unlike;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/** Answers in the background; keeps the codecs of the last model, which take a second or two to make ready. */
final class CodecsAtHand {
    /** Images that axes and ranges are made from. */
    static final int PREPARED = 2000;
    /** Images that the curve is measured on. */
    static final int MEASURED = 50;

    private final SampleImages images;
    private Optional<Ready> last = Optional.empty();

    CodecsAtHand(SampleImages images) {
        this.images = images;
    }

    private record Ready(OpenModel open, boolean fromSource, Codecs codecs, int prepared) {}

    /**
     * What is asked of one picture.
     *
     * @param open the model
     * @param sample index of the picture among its samples
     * @param unlike what is done to the picture first
     * @param budget bytes
     */
    record Question(OpenModel open, int sample, Unlike unlike, int budget) {}

    /**
     * One picture, stored by each codec.
     *
     * @param question what was asked
     * @param original the picture before it is stored
     * @param fromSource whether it is the sample itself, not a reconstruction by the model
     * @param stored by codec
     * @param prepared images that axes and ranges were made from
     */
    record Answer(Question question, float[] original, boolean fromSource, List<Stored> stored, int prepared) {}

    /**
     * What is asked of several pictures.
     *
     * @param open the model
     * @param unlike what is done to the pictures first
     */
    record CurveQuestion(OpenModel open, Unlike unlike) {}

    /**
     * How good the codecs are over several pictures.
     *
     * @param points one a setting
     * @param pictures how many pictures
     */
    record Curve(List<CodecPoint> points, int pictures) {}

    Answer answer(Question question, Cancellation cancellation) {
        Ready ready = ready(question.open(), cancellation);
        SampleImage sample = images.image(question.open(), question.sample());
        float[] picture = question.unlike().of(sample.pixels(), question.open().image());
        int label = question.open().sheet().labels()[question.sample()];
        return new Answer(
                question,
                picture,
                sample.fromSource(),
                ready.codecs().within(picture, label, question.budget()),
                ready.prepared());
    }

    Curve curve(CurveQuestion question, Cancellation cancellation) {
        Ready ready = ready(question.open(), cancellation);
        SampleImages.Drawn some = images.some(question.open(), MEASURED);
        int columns = some.images().columns();
        float[] pictures = new float[some.images().rows() * columns];
        for (int row = 0; row < some.images().rows(); row++) {
            float[] changed =
                    question.unlike().of(some.images().row(row), question.open().image());
            System.arraycopy(changed, 0, pictures, row * columns, columns);
        }
        Matrix changed = Matrix.wrap(some.images().rows(), columns, pictures);
        return new Curve(ready.codecs().curve(changed, some.labels(), cancellation), changed.rows());
    }

    private synchronized Ready ready(OpenModel open, Cancellation cancellation) {
        boolean fromSource = images.dataset(open.sheet().origin()).isPresent();
        Optional<Ready> kept = last.filter(it -> it.open().equals(open) && it.fromSource() == fromSource);
        if (kept.isPresent()) {
            return kept.get();
        }
        SampleImages.Drawn some = images.some(open, PREPARED);
        Codecs codecs = Codecs.of(open.model(), some.images(), some.labels(), open.image(), cancellation);
        Ready ready = new Ready(open, some.fromSource(), codecs, some.images().rows());
        last = Optional.of(ready);
        return ready;
    }
}
