package latentfx.ui.path;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.analysis.TypicalSample;
import latentfx.model.CodeSheet;

/** Finds a path to show to begin with: between two samples that are typical of their classes. */
public final class SuggestedPath {
    private SuggestedPath() {}

    /**
     * The path between the typical samples of the two classes whose typical samples lie farthest apart in the latent space, so
     * that the line crosses the map; empty where there are not two classes with samples.
     *
     * @param side the map on which {@code sheet} is shown
     */
    public static Optional<PathSelection> of(Side side, CodeSheet sheet) {
        int[] typical = Arrays.stream(sheet.labels())
                .distinct()
                .sorted()
                .flatMap(label -> TypicalSample.of(sheet.codes(), sheet.labels(), label).stream())
                .toArray();
        int from = -1;
        int to = -1;
        double longest = -1;
        for (int a = 0; a < typical.length; a++) {
            for (int b = a + 1; b < typical.length; b++) {
                double length = distance(sheet, typical[a], typical[b]);
                if (length > longest) {
                    longest = length;
                    from = typical[a];
                    to = typical[b];
                }
            }
        }
        return from < 0
                ? Optional.empty()
                : Optional.of(new PathSelection(side, PathStops.of(new Stop.Sample(from), new Stop.Sample(to))));
    }

    private static double distance(CodeSheet sheet, int one, int other) {
        double sum = 0;
        for (int d = 0; d < sheet.codes().columns(); d++) {
            double apart = sheet.codes().get(one, d) - sheet.codes().get(other, d);
            sum += apart * apart;
        }
        return sum;
    }
}
