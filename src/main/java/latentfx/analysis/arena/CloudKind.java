package latentfx.analysis.arena;

import java.util.Optional;
import latentfx.data.toy.SwissRoll;
import latentfx.math.SplitMix64;

/** The catalogue of clouds whose sheets are known. */
public enum CloudKind {
    /** A sheet rolled up. */
    SWISS_ROLL("swiss-roll"),
    /** A sheet bent to the letter S. */
    S_CURVE("s-curve"),
    /** Two rings that go through each other. */
    TWO_RINGS("two-rings"),
    /** The surface of a ball. */
    SPHERE("sphere"),
    /** A spring. */
    HELIX("helix");

    /** Fewest points of a cloud. */
    public static final int FEWEST = 100;

    /** Most points of a cloud. */
    public static final int MOST = 20_000;

    private final String id;

    CloudKind(String id) {
        this.id = id;
    }

    /** Its name in files, resource keys and scripts. */
    public String id() {
        return id;
    }

    /**
     * Draws points of it at random.
     *
     * @param count {@value #FEWEST} to {@value #MOST}
     * @param seed equal seeds give equal points on every machine
     */
    public SpaceCloud draw(int count, long seed) {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("a cloud has " + FEWEST + " to " + MOST + " points, not " + count);
        }
        SplitMix64 random = new SplitMix64(SplitMix64.combine(seed, count));
        return switch (this) {
            case SWISS_ROLL -> roll(count, seed);
            case S_CURVE -> strip(SheetCurve.ESS, count, random);
            case TWO_RINGS -> rings(count, random);
            case SPHERE -> ball(count, random);
            case HELIX -> strip(SheetCurve.SPRING, count, random);
        };
    }

    private static SpaceCloud roll(int count, long seed) {
        SwissRoll roll = SwissRoll.of(count, seed);
        CurvedStrip sheet = CurvedStrip.of(SheetCurve.SPIRAL, roll.along(), roll.points());
        return new SpaceCloud(roll.points(), Optional.of(sheet));
    }

    private static SpaceCloud strip(SheetCurve curve, int count, SplitMix64 random) {
        CurvedStrip sheet = CurvedStrip.random(curve, count, random);
        return new SpaceCloud(sheet.points(), Optional.of(sheet));
    }

    private static SpaceCloud rings(int count, SplitMix64 random) {
        LinkedRings sheet = LinkedRings.random(count, random);
        return new SpaceCloud(sheet.points(), Optional.of(sheet));
    }

    private static SpaceCloud ball(int count, SplitMix64 random) {
        BallSurface sheet = BallSurface.random(count, random);
        return new SpaceCloud(sheet.points(), Optional.of(sheet));
    }
}
