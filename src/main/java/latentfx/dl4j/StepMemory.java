package latentfx.dl4j;

import java.util.function.Supplier;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.memory.enums.AllocationPolicy;
import org.nd4j.linalg.api.memory.enums.LearningPolicy;
import org.nd4j.linalg.api.memory.enums.ResetPolicy;
import org.nd4j.linalg.api.memory.enums.SpillPolicy;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One block of native memory that every training step uses afresh. Without it the arrays of a step wait for Java's
 * collector, which does not see how much native memory hangs on them. For one thread; {@link #close} on the same.
 *
 * <p>An array made in a step must not be used after it: ND4J refuses it with an exception. What outlives a step (weights,
 * gradients, the updater's moments) is therefore made before the first one.
 */
final class StepMemory implements AutoCloseable {
    private static final String ID = "LATENTFX_STEP";
    private static final WorkspaceConfiguration CONFIGURATION = WorkspaceConfiguration.builder()
            .initialSize(0)
            .overallocationLimit(0.1)
            .policyAllocation(AllocationPolicy.OVERALLOCATE)
            .policyLearning(LearningPolicy.FIRST_LOOP)
            .policyReset(ResetPolicy.BLOCK_LEFT)
            .policySpill(SpillPolicy.REALLOCATE)
            .build();

    private final MemoryWorkspace block = Nd4j.getWorkspaceManager().createNewWorkspace(CONFIGURATION, ID);

    /** Runs a step whose arrays all lie in the block; its result must not be an array. */
    <T> T during(Supplier<T> step) {
        block.notifyScopeEntered();
        try {
            return step.get();
        } finally {
            block.notifyScopeLeft();
        }
    }

    /** Gives the block back. */
    @Override
    public void close() {
        Nd4j.getWorkspaceManager().destroyWorkspace(block);
    }
}
