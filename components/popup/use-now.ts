import { useEffect, useState } from 'preact/hooks';
import { useServices } from './backend';

/** Epoch ms, told again every `every` ms, for words such as "in 2 Minuten". */
export function useNow(every = 20_000): number {
  const { now } = useServices();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(count => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return now();
}
