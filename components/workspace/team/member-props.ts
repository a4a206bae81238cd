import type { MemberView } from '../../../lib/rpc/team';
import type { CardProps } from './card-props';

export type MemberProps = CardProps & { readonly member: MemberView };
