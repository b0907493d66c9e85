package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;

/**
 * What is still missing in a lesson that is being made.
 *
 * @param kind what is missing
 * @param step number of the step from 1; 0 for the lesson as a whole
 * @param names the figures that are not measured; none for other kinds
 */
record DraftFault(Kind kind, int step, List<String> names) {
    /** What can be missing. */
    enum Kind {
        /** The title; without it the lesson can be neither tried nor saved. */
        TITLE,
        /** Any step; without one the lesson can be neither tried nor saved. */
        STEPS,
        /** Part of a question, which is left out of the lesson as long as it is not whole. */
        QUESTION,
        /** A lesson whose figures are measured. */
        MEASURES,
        /** The measurement of a figure that a step names. */
        FIGURES
    }

    DraftFault {
        names = List.copyOf(names);
    }

    /** All that is missing in {@code draft}, in the order of its steps. */
    static List<DraftFault> of(Draft draft) {
        List<DraftFault> faults = new ArrayList<>();
        if (draft.title().isBlank()) {
            faults.add(new DraftFault(Kind.TITLE, 0, List.of()));
        }
        if (draft.steps().isEmpty()) {
            faults.add(new DraftFault(Kind.STEPS, 0, List.of()));
        }
        Set<String> measured = MeasuredLessons.of(draft.measures())
                .map(MeasuredLesson::allNames)
                .orElse(Set.of());
        for (int i = 0; i < draft.steps().size(); i++) {
            OwnStep step = draft.steps().get(i);
            if (step.unfinished()) {
                faults.add(new DraftFault(Kind.QUESTION, i + 1, List.of()));
            }
            List<String> unknown = step.names().stream()
                    .filter(name -> !measured.contains(name))
                    .toList();
            if (!unknown.isEmpty()) {
                faults.add(new DraftFault(draft.measures().isEmpty() ? Kind.MEASURES : Kind.FIGURES, i + 1, unknown));
            }
        }
        return faults;
    }
}
