package latentfx.analysis.bias;

/**
 * How a model does on a rare group and on the others.
 *
 * @param common mean error of the others
 * @param rare mean error of the group
 */
public record GroupErrors(double common, double rare) {
    /**
     * The mean errors of both.
     *
     * @param errors of each sample
     * @param member whether it belongs to the rare group; some do and some do not
     */
    public static GroupErrors of(double[] errors, boolean[] member) {
        double common = 0;
        double rare = 0;
        int members = 0;
        for (int i = 0; i < errors.length; i++) {
            if (member[i]) {
                rare += errors[i];
                members++;
            } else {
                common += errors[i];
            }
        }
        return new GroupErrors(common / (errors.length - members), rare / members);
    }

    /** How many times the error of the others the group has. */
    public double ratio() {
        return rare / common;
    }
}
