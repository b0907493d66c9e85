package latentfx.analysis.bias;

/**
 * How many samples belong to a group.
 *
 * @param members those that do
 * @param others those that do not
 */
public record GroupSize(int members, int others) {
    /** Counts {@code member}. */
    public static GroupSize of(boolean[] member) {
        int members = 0;
        for (boolean is : member) {
            members += is ? 1 : 0;
        }
        return new GroupSize(members, member.length - members);
    }

    /** The share of the group, 0 to 1. */
    public double share() {
        return (double) members / (members + others);
    }
}
