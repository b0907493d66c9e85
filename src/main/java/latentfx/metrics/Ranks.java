package latentfx.metrics;

/** Ranks among the neighbours of a point: 1 is the nearest; ties are ranked by index. */
final class Ranks {
    private Ranks() {}

    /** The rank of {@code neighbour} among the neighbours of {@code row}, given the distances from it to all points. */
    static int of(float[] squared, int row, int neighbour) {
        float limit = squared[neighbour];
        int rank = 1;
        for (int j = 0; j < squared.length; j++) {
            if (squared[j] < limit || (squared[j] == limit && j < neighbour)) {
                rank++;
            }
        }
        boolean countedItself = squared[row] < limit || (squared[row] == limit && row < neighbour);
        return countedItself ? rank - 1 : rank;
    }

    /**
     * The sum over {@code claimed} of the ranks beyond the number of true neighbours; 0 for true neighbours.
     *
     * @param squared distances from {@code row} to all points, in the space where {@code trueOnes} are the nearest
     * @param trueOnes the nearest in that space, nearest first
     */
    static long beyond(float[] squared, int row, int[] trueOnes, int[] claimed) {
        float reach = squared[trueOnes[trueOnes.length - 1]];
        long sum = 0;
        for (int neighbour : claimed) {
            if (squared[neighbour] >= reach) { // the others are among the nearest for certain, and need no count
                sum += Math.max(0, of(squared, row, neighbour) - trueOnes.length);
            }
        }
        return sum;
    }
}
