package latentfx.latent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import latentfx.math.Matrix;

/** Selects codes to step towards when a position is to move away from its nearest code. */
final class ClimbDirections {
    private static final int DRAWN = 128;
    private static final int BEST = 14;
    private static final int ANY = 14;

    private ClimbDirections() {}

    /**
     * Some of {@code codes} and of their {@code anchors}: those that lie most nearly on the side of {@code position} away from
     * {@code nearest}, and a few others.
     */
    static List<float[]> of(Matrix codes, Matrix anchors, float[] position, float[] nearest, Random random) {
        List<float[]> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            drawn.add(codes.row(random.nextInt(codes.rows())));
        }
        List<float[]> guides = new ArrayList<>(drawn.subList(0, ANY));
        for (int i = 0; i < anchors.rows(); i++) {
            drawn.add(anchors.row(i));
        }
        guides.add(drawn.get(DRAWN + random.nextInt(anchors.rows())));
        drawn.sort(Comparator.comparingDouble(code -> -cosine(code, position, nearest)));
        guides.addAll(drawn.subList(0, BEST));
        return guides;
    }

    private static double cosine(float[] code, float[] position, float[] nearest) {
        double dot = 0;
        double length = 0;
        for (int d = 0; d < position.length; d++) {
            double towards = code[d] - position[d];
            dot += towards * (position[d] - nearest[d]);
            length += towards * towards;
        }
        return length == 0 ? -1 : dot / Math.sqrt(length);
    }
}
