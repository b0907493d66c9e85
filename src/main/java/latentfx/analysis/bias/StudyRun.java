package latentfx.analysis.bias;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.analysis.bias.StudyStep.Stage;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.RowBlock;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Makes a study on the calling thread: trains a model on what is left of the data and one with a remedy, and measures both. */
public final class StudyRun {
    private static final double TRAINING = 0.9;

    /** Trains models on the calling thread. */
    @FunctionalInterface
    public interface Trainer {
        /**
         * The model that {@code request} asks for, after its last epoch.
         *
         * @param progress told in samples
         * @throws IOException if its loss is no longer a number
         * @throws java.util.concurrent.CancellationException if asked to stop
         */
        LatentModel train(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation)
                throws IOException;
    }

    private final StudyData data;
    private final BiasPlan plan;
    private final ImageNamer namer;
    private final Trainer trainer;
    private final Consumer<StudyStep> steps;
    private final Cancellation cancellation;
    private final RareGroup group;
    private final RareGroup.Chosen chosen;
    private long before;
    private int models = 2;
    private Stage stage = Stage.STARVED;

    /**
     * Prepares a study.
     *
     * @param namer names pictures
     * @param steps told how far it is
     * @throws IllegalArgumentException if the group has no image, or all, in a part of the data
     */
    public StudyRun(
            StudyData data,
            BiasPlan plan,
            ImageNamer namer,
            Trainer trainer,
            Consumer<StudyStep> steps,
            Cancellation cancellation) {
        this.data = data;
        this.plan = plan;
        this.namer = namer;
        this.trainer = trainer;
        this.steps = steps;
        this.cancellation = cancellation;
        group = plan.leftOut().in(data.parts());
        check(GroupSize.of(group.inTrain()));
        check(GroupSize.of(group.inTest()));
        chosen = plan.chosen(data.parts(), group);
    }

    private static void check(GroupSize size) {
        if (size.members() == 0 || size.others() == 0) {
            throw new IllegalArgumentException(
                    "a group cannot have " + size.members() + " images beside " + size.others() + " others");
        }
    }

    /**
     * Makes the study.
     *
     * @param earlier a study of the same data; where it left out the same images, only the remedy is trained
     * @throws IOException if a loss is no longer a number
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public BiasStudy run(Optional<BiasStudy> earlier) throws IOException {
        StarvedTraining training = new StarvedTraining(
                "left out", chosen, data.parts().test(), BiasStudy.EPOCHS, BiasStudy.BATCH, this::train);
        Optional<BiasStudy> same = earlier.filter(it -> it.plan().leavesOutAs(plan));
        BiasStudy first = same.isPresent() ? same.get() : starved(training);
        models = same.isPresent() ? 1 : 2;
        stage = Stage.REMEDIED;
        double natural = group.naturalShare();
        LatentModel remedied = training.drawing(model -> plan.remedy().weights(model, chosen, natural));
        steps.accept(new StudyStep(Stage.MEASURING, TRAINING));
        double often = plan.remedy().weights(remedied, chosen, natural).share(chosen.rare());
        return first.with(plan, measured(remedied, often));
    }

    /** The study without a remedy. */
    private BiasStudy starved(StarvedTraining training) throws IOException {
        LatentModel starved = training.plain();
        Dataset heldOut = data.parts().test();
        GroupSize learnt = GroupSize.of(chosen.rare());
        int[] called = namer.classes(heldOut.samples(), cancellation);
        BiasOutcome outcome = measured(starved, learnt.share());
        return new BiasStudy(
                plan,
                GroupSize.of(group.inTrain()),
                learnt,
                GroupSize.of(group.inTest()),
                heldOut.samples().at(examples()).matrix(),
                Naming.of(heldOut.labels(), called, group.inTest()),
                namer.isJudge(),
                outcome,
                outcome,
                GroupFinding.of(starved, chosen, cancellation));
    }

    private LatentModel train(TrainingRequest request) throws IOException {
        long samples = (long) request.plan().epochs() * request.data().train().size();
        long all = (long) models * BiasStudy.EPOCHS * chosen.samples().size();
        LatentModel model = trainer.train(
                request,
                done -> steps.accept(new StudyStep(stage, TRAINING * (before + done.done()) / all)),
                cancellation);
        before += samples;
        return model;
    }

    private int[] examples() {
        return IntStream.range(0, group.inTest().length)
                .filter(row -> group.inTest()[row])
                .limit(BiasStudy.EXAMPLES)
                .toArray();
    }

    private BiasOutcome measured(LatentModel model, double drawnShare) {
        Dataset heldOut = data.parts().test();
        Matrix codes = model.encode(heldOut.samples()).mean();
        int[] called = new int[codes.rows()];
        double[] errors = RowBlock.each(heldOut.samples(), block -> {
            cancellation.throwIfCancelled();
            Matrix redrawn = model.decode(block.in(codes));
            System.arraycopy(namer.classes(redrawn, cancellation), 0, called, block.from(), block.rows());
            return ReconstructionError.eachSquared(block.in(heldOut.samples()), redrawn);
        });
        boolean[] others = new boolean[group.inTest().length];
        for (int row = 0; row < others.length; row++) {
            others[row] = !group.inTest()[row];
        }
        Matrix learnt = model.encode(chosen.samples().samples()).mean();
        return new BiasOutcome(
                drawnShare,
                GroupErrors.of(errors, group.inTest()),
                GroupDensity.of(learnt, codes, group.inTest()),
                Naming.of(heldOut.labels(), called, group.inTest()),
                Naming.of(heldOut.labels(), called, others),
                model.decode(codes.at(examples())));
    }
}
