package latentfx.lesson.figures;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.analysis.Judge;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;
import latentfx.model.LatentModel;

/**
 * How many straight paths from a 2 to a 0 show a 6 on the way: at one of {@value #STOPS} points the judge gives the 6 more
 * than half.
 */
final class DetourFigures implements LessonMeasurement {
    private static final int STOPS = 21;
    private static final int PAIRS = 300;
    private static final double HALF = 0.5;
    private static final int DETOUR = 6;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        int[] twos = ofClass(test.labels(), 2);
        int[] zeros = ofClass(test.labels(), 0);
        int count = inputs.count(PAIRS, PAIRS, Math.min(twos.length, zeros.length));
        Matrix from = Rows.at(test.samples(), IntStream.of(twos).limit(count).toArray());
        Matrix to = Rows.at(test.samples(), IntStream.of(zeros).limit(count).toArray());
        String on = count + " pairs of test images";
        for (String name : List.of("vae-2", "ae-2", "ae-4", "vae-4")) {
            LatentModel model = inputs.models().open("mnist-" + name);
            Matrix start = model.encode(from).mean();
            Matrix end = model.encode(to).mean();
            boolean[] seen = new boolean[count];
            for (int stop = 0; stop < STOPS; stop++) {
                Matrix codes = start.towards(end, (double) stop / (STOPS - 1));
                look(inputs.judge(), model.decode(codes), seen);
            }
            found.accept(new MeasuredFigure("2to0_visits_6", name, share(seen), on));
        }
        boolean[] seen = new boolean[count];
        for (int stop = 0; stop < STOPS; stop++) {
            look(inputs.judge(), from.towards(to, (double) stop / (STOPS - 1)), seen);
        }
        found.accept(new MeasuredFigure("2to0_visits_6", "pixels", share(seen), on));
    }

    private static void look(Judge judge, Matrix pictures, boolean[] seen) {
        Judge.Verdicts verdicts = judge.verdicts(pictures);
        for (int i = 0; i < seen.length; i++) {
            seen[i] |= verdicts.classes()[i] == DETOUR && verdicts.confidence()[i] > HALF;
        }
    }

    private static double share(boolean[] seen) {
        return (double) IntStream.range(0, seen.length).filter(i -> seen[i]).count() / seen.length;
    }

    /** The samples of class {@code label} in an order shuffled by a fixed seed. */
    private static int[] ofClass(int[] labels, int label) {
        int[] all = IntStream.range(0, labels.length)
                .filter(i -> labels[i] == label)
                .toArray();
        Shuffle.of(all, new SplittableRandom(label));
        return all;
    }
}
