package latentfx.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;

/**
 * How the user last chose to read each folder of pictures, the folders chosen last first; kept in the settings. Safe for use
 * by several threads.
 */
public final class PictureMemory {
    private static final String NAME = "pictures";

    /** Folders that are remembered; the one chosen longest ago goes first. */
    static final int MOST = 60;

    private static final String BETWEEN = "\t";
    private static final int PARTS = 6;
    private static final int HEXADECIMAL = 16;

    private final Settings settings;

    public PictureMemory(Settings settings) {
        this.settings = settings;
    }

    /** What was chosen for {@code folder}; {@link PictureWishes#NONE} if nothing was, or it cannot be understood any more. */
    public PictureWishes of(Path folder) {
        return find(folder).orElse(PictureWishes.NONE);
    }

    /** What was chosen for {@code folder}, if anything was. */
    public Optional<PictureWishes> find(Path folder) {
        String ending = BETWEEN + normal(folder);
        return settings.list(NAME).stream()
                .filter(line -> line.endsWith(ending))
                .findFirst()
                .flatMap(PictureMemory::read);
    }

    /** Remembers {@code wishes} for {@code folder}; a path with a tab in its name is forgotten at once. */
    public void keep(Path folder, PictureWishes wishes) {
        String ending = BETWEEN + normal(folder);
        List<String> lines = new ArrayList<>(settings.list(NAME));
        lines.removeIf(line -> line.endsWith(ending));
        lines.add(0, written(wishes) + ending);
        settings.putList(NAME, lines.subList(0, Math.min(MOST, lines.size())));
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static String written(PictureWishes wishes) {
        return String.join(
                BETWEEN,
                wishes.side().map(String::valueOf).orElse(""),
                wishes.colour().map(Enum::name).orElse(""),
                wishes.fit().map(Enum::name).orElse(""),
                Integer.toHexString(wishes.ground()),
                wishes.labels().map(file -> normal(file).toString()).orElse(""));
    }

    private static Optional<PictureWishes> read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PictureWishes(
                    told(parts[0]).map(Integer::valueOf),
                    told(parts[1]).map(PictureColour::valueOf),
                    told(parts[2]).map(PictureFit::valueOf),
                    Integer.parseInt(parts[3], HEXADECIMAL),
                    told(parts[4]).map(Path::of)));
        } catch (IllegalArgumentException changed) { // by hand, or by another version
            return Optional.empty();
        }
    }

    private static Optional<String> told(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
