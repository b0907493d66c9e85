package latentfx.ui.bias;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.bias.BiasOutcome;
import latentfx.analysis.bias.BiasStudy;
import latentfx.analysis.bias.GroupFinding;
import latentfx.analysis.bias.GroupSize;
import latentfx.analysis.bias.LeftOut;
import latentfx.analysis.bias.Remedy;
import latentfx.analysis.bias.StudyStep;
import latentfx.data.TrainTest;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;

/** What the page of hidden bias says. */
final class BiasWords {
    private final Messages words = Messages.of(BiasWords.class);
    private final DataNames names = new DataNames();

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** A group by its name. */
    String group(LeftOut group, List<String> labelNames) {
        return group instanceof LeftOut.OfClass of
                ? words.get("group.class", labelNames.get(of.label()))
                : words.get("group." + id(((LeftOut.OfMost) group).measure()));
    }

    String remedy(Remedy remedy) {
        return words.get("remedy." + id(remedy));
    }

    /** How many images of a group are kept. */
    String kept(int percent, int kept, int of) {
        return words.get("kept.value", percent, kept, of);
    }

    /** What the images are and why. */
    String data(Prepared prepared) {
        TrainTest parts = prepared.data().parts();
        String what = words.get(
                "data",
                names.name(parts.train().origin().name()),
                parts.train().size(),
                parts.test().size());
        return prepared.source().why() == Prepared.Why.OWN
                ? what + " " + words.get("data.own", prepared.data().all())
                : what + " " + words.get("data." + id(prepared.source().why()));
    }

    /** What is being done. */
    String stage(Optional<StudyStep> step) {
        return step.map(now -> words.get("stage." + id(now.stage()))).orElseGet(() -> words.get("stage.waiting"));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What was left out in a study. */
    String title(BiasStudy study, List<String> labelNames) {
        return words.get(
                "title",
                group(study.plan().leftOut(), labelNames),
                study.plan().kept(),
                study.learnt().members(),
                study.natural().members());
    }

    /** What became of it. */
    String ratios(BiasStudy study) {
        return words.get(
                "ratios",
                study.starved().errors().ratio(),
                study.remedied().errors().ratio());
    }

    /**
     * A model's name and what it does.
     *
     * @param name of the model
     * @param outcome what it does
     */
    record Model(String name, BiasOutcome outcome) {}

    /** Both models, the starved one first. */
    List<Model> models(BiasStudy study) {
        return List.of(
                new Model(words.get("model.starved"), study.starved()),
                new Model(words.get("model.remedied"), study.remedied()));
    }

    /** How many images a model draws of the group. */
    String drawn(BiasOutcome outcome, GroupSize learnt) {
        int all = learnt.members() + learnt.others();
        return words.get("drawn", outcome.drawnShare() * all, all, learnt.members());
    }

    String finding(GroupFinding finding) {
        return words.get("finding", finding.weight(), finding.distance(), finding.error());
    }

    String measured() {
        return words.get("measured", BiasStudy.EPOCHS, BiasStudy.BATCH);
    }
}
