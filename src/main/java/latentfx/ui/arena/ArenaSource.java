package latentfx.ui.arena;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.VectorFiles;

/**
 * Where a cloud comes from.
 *
 * @param kind the kind that is drawn at random, where there is no file
 * @param count how many points are drawn
 * @param seed of what is drawn
 * @param file a table of three columns of one's own
 */
record ArenaSource(CloudKind kind, int count, long seed, Optional<Path> file) {
    static final ArenaSource FIRST = new ArenaSource(CloudKind.SWISS_ROLL, 1500, 0, Optional.empty());

    /**
     * A cloud, or why there is none.
     *
     * @param source where it comes from
     * @param cloud empty if the file's rows are not three numbers, or fewer than four
     * @param rows how many points there are in all
     * @param columns how many numbers a point has
     */
    record Given(ArenaSource source, Optional<SpaceCloud> cloud, int rows, int columns) {}

    /** The same kind with other points. */
    ArenaSource of(CloudKind other, int points) {
        return new ArenaSource(other, points, seed, Optional.empty());
    }

    /** The points of a file. */
    ArenaSource of(Path table) {
        return new ArenaSource(kind, count, seed, Optional.of(table));
    }

    /**
     * Draws or reads the points.
     *
     * @throws DataException if the file cannot be read
     */
    Given give() throws DataException {
        if (file.isEmpty()) {
            SpaceCloud cloud = kind.draw(count, seed);
            return new Given(this, Optional.of(cloud), cloud.size(), 3);
        }
        Vectors vectors = new VectorFiles(file.get()).read();
        int columns = vectors.values().columns();
        boolean fits = columns == 3 && vectors.size() >= SpaceCloud.FEWEST;
        return new Given(this, fits ? Optional.of(SpaceCloud.own(vectors)) : Optional.empty(), vectors.size(), columns);
    }
}
