/** Who answers an invitation and says who goes. */
export const answerers = ['coordinator'] as const;
/** Who writes of the work: notes, tasks, what is handed in. */
export const writers = ['coordinator', 'working_group_member'] as const;
