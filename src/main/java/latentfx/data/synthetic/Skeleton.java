package latentfx.data.synthetic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The strokes of a digit in one style, centred on their centre of mass, so that rotation, slant and scale do not move
 * the digit.
 *
 * @param strokes in any order; strokes that meet share a point
 */
record Skeleton(List<Stroke> strokes) {
    Skeleton {
        strokes = List.copyOf(strokes);
    }

    /** Reads a skeleton from the texts of its strokes, see {@link Stroke#parse(String)}. */
    static Skeleton parse(String... texts) {
        return new Skeleton(Stream.of(texts).map(Stroke::parse).toList()).centred();
    }

    private Skeleton centred() {
        double mass = 0;
        double sumX = 0;
        double sumY = 0;
        for (Stroke stroke : strokes) {
            for (int i = 1; i < stroke.points(); i++) {
                double length = stroke.pieceLength(i);
                mass += length;
                sumX += length * (stroke.x()[i] + stroke.x()[i - 1]) / 2;
                sumY += length * (stroke.y()[i] + stroke.y()[i - 1]) / 2;
            }
        }
        double originX = sumX / mass;
        double originY = sumY / mass;
        return new Skeleton(
                strokes.stream().map(stroke -> stroke.from(originX, originY)).toList());
    }
}
