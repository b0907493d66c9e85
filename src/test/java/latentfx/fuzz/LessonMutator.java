package latentfx.fuzz;

import java.io.IOException;
import java.util.List;

/** Changes a lesson: its state, a model in it, or its zip. */
final class LessonMutator {
    private LessonMutator() {}

    static Specimen mutate(byte[] sound, Choice choice) throws IOException {
        List<ZipPart> parts = ZipPart.of(sound);
        if (choice.oneIn(5)) {
            return ZipMutator.mutate(parts, choice);
        }
        int at = choice.oneIn(3) ? choice.below(parts.size()) : 0;
        ZipPart part = parts.get(at);
        Specimen changed = part.name().endsWith(".json")
                ? JsonMutator.mutate(part.content(), choice)
                : ModelMutator.mutate(part.content(), choice);
        parts.set(at, part.with(changed.content()));
        return new Specimen(RawZip.of(parts), part.name() + ": " + changed.mutated());
    }
}
