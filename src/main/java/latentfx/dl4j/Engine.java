package latentfx.dl4j;

import org.nd4j.linalg.factory.Nd4j;

/** Starts ND4J once, with the environment settings that it reads only when it starts. */
public final class Engine {
    private Engine() {}

    /**
     * Loads ND4J and its native code unless that is done already. Takes one to four seconds, the first time on a machine
     * up to a quarter of a minute because the natives are unpacked; never call it on the FX thread.
     */
    public static void start() {
        Loaded.once();
    }

    /** Class initialisation runs once, and every other thread waits for it. */
    private static final class Loaded {
        static {
            NativeSettings.apply();
            NativeMemory.giveBackWhatIsFreed();
            Nd4j.create(1).addi(1);
            Blas.singleThreaded();
        }

        static void once() {
            // the work is done when the class is initialised
        }
    }
}
