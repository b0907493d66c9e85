package latentfx.ui.time;

import java.nio.file.Path;
import java.util.List;
import latentfx.ui.fx.Problem;

/**
 * A message about the result of an action.
 *
 * @param key resource key of the text
 * @param values arguments of the text
 * @param bad whether the action failed
 */
public record TimeNotice(String key, List<Object> values, boolean bad) {
    static TimeNotice problem(Throwable error) {
        return new TimeNotice("notice.problem", List.of(Problem.from(error).sentence()), true);
    }

    static TimeNotice film(Path file, int frames, int checkpoints) {
        return new TimeNotice("notice.film", List.of(name(file), frames, checkpoints), false);
    }

    static TimeNotice saved(Path file, int checkpoints, int of) {
        return new TimeNotice("notice.saved", List.of(name(file), checkpoints, of), false);
    }

    static TimeNotice branched(String name, double epoch) {
        return new TimeNotice("notice.branched", List.of(name, epoch), false);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
